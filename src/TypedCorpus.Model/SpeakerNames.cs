using System;
using System.Collections.Generic;
using System.Linq;

namespace TypedCorpus.Storage
{
    // The speakers of a list by their names and aliases, character by character. An alias that several have is none's
    sealed class SpeakerNames
    {
        private readonly IReadOnlyList<Speaker> speakers;
        private readonly Dictionary<string, Speaker?> byName = new Dictionary<string, Speaker?>(StringComparer.Ordinal);

        internal SpeakerNames(IReadOnlyList<Speaker> speakers)
        {
            this.speakers = speakers;
            HashSet<string> names = new HashSet<string>(StringComparer.Ordinal);
            foreach (Speaker speaker in speakers)
            {
                names.Add(speaker.Name);
                byName[speaker.Name] = speaker;
            }

            foreach (Speaker speaker in speakers)
            {
                foreach (string alias in speaker.Aliases)
                {
                    if (!names.Contains(alias))
                        byName[alias] = byName.TryGetValue(alias, out Speaker? other) && other != speaker ? null : speaker;
                }
            }
        }

        internal Speaker? Find(string name) => byName.TryGetValue(name, out Speaker? found) ? found : null;

        internal Speaker Get(string name) => Find(name) ?? throw new KeyNotFoundException(byName.ContainsKey(name)
            ? "'" + name + "' is short for several speakers here: "
                + string.Join(", ", speakers.Where(speaker => speaker.Aliases.Contains(name)).Select(speaker => speaker.Name)) + "."
            : "No speaker here is called '" + name + "'" + (Spelling.Nearest(name, byName.Keys) is { } nearest ? ": did you mean '" + nearest + "'?" : "."));
    }
}
