using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>The words of the fullest names of a cast, as hashes, which are made once for each name that is asked for.</summary>
sealed class NameHashes(Scene scene, Cast cast)
{
    readonly ulong[]?[] words = new ulong[]?[cast.Members.Count];

    /// <summary>The words of a member's name.</summary>
    public ulong[] Of(int member) => words[member] ??= Read(scene.Mentions[cast.Members[member].Fullest]);

    ulong[] Read(Mention name)
    {
        ulong[] read = new ulong[name.NameLast - name.NameFirst + 1];
        for (int i = 0; i < read.Length; i++)
            read[i] = WordHash.Of(scene.Sentences.Characters(name.NameFirst + i));
        return read;
    }
}
