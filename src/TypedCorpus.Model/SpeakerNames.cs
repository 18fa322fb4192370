using System;
using System.Collections.Generic;
using System.Linq;

namespace TypedCorpus.Storage
{
    // The speakers of a list by their names and aliases, character by character, whatever an apostrophe is typed as. An alias that several have
    // is none's
    sealed class SpeakerNames
    {
        private readonly IReadOnlyList<Speaker> speakers;

        // With straight apostrophes
        private readonly Dictionary<string, Speaker?> byName = new Dictionary<string, Speaker?>(StringComparer.Ordinal);

        internal SpeakerNames(IReadOnlyList<Speaker> speakers)
        {
            this.speakers = speakers;
            HashSet<string> names = new HashSet<string>(StringComparer.Ordinal);
            foreach (Speaker speaker in speakers)
            {
                string name = Apostrophes.Straight(speaker.Name);
                names.Add(name);
                byName[name] = speaker;
            }

            foreach (Speaker speaker in speakers)
            {
                foreach (string alias in speaker.Aliases.Select(Apostrophes.Straight))
                {
                    if (!names.Contains(alias))
                        byName[alias] = byName.TryGetValue(alias, out Speaker? other) && other != speaker ? null : speaker;
                }
            }
        }

        internal Speaker? Find(string name) =>
            byName.TryGetValue(Apostrophes.Straight(name ?? throw new ArgumentNullException(nameof(name))), out Speaker? found) ? found : null;

        internal Speaker Get(string name) => Find(name) ?? throw new KeyNotFoundException(byName.ContainsKey(Apostrophes.Straight(name))
            ? "'" + name + "' is short for several speakers here: " + string.Join(", ", speakers.Where(speaker => IsShortFor(name, speaker)).Select(speaker => speaker.Name)) + "."
            : "No speaker here is called '" + name + "'" + (Spelling.Hint(name, Names()) ?? "."));

        private static bool IsShortFor(string name, Speaker speaker) =>
            speaker.Aliases.Any(alias => Apostrophes.Straight(alias) == Apostrophes.Straight(name));

        private IEnumerable<string> Names() => speakers.Select(speaker => speaker.Name).Concat(speakers.SelectMany(speaker => speaker.Aliases));
    }
}
