using System.Text;

namespace TypedCorpus.Generator.Emission;

/// <summary>Texts of constant data, one behind the other, that tables point into. Each is there once.</summary>
/// <param name="offset">How many characters stand before them.</param>
sealed class StoredTexts(int offset)
{
    readonly StringBuilder texts = new("\n");
    readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>The place of a text, which is added where it is not there yet.</summary>
    public int Place(string text)
    {
        if (!places.TryGetValue(text, out int place))
        {
            places.Add(text, place = offset + texts.Length);
            texts.Append(text).Append('\n');
        }

        return place;
    }

    /// <summary>Adds characters that no table points to.</summary>
    public StoredTexts Add(string characters)
    {
        texts.Append(characters);
        return this;
    }

    /// <summary>A text of its own for each call.</summary>
    public int Append(string text)
    {
        int place = offset + texts.Length;
        texts.Append(text).Append('\n');
        return place;
    }

    /// <inheritdoc/>
    public override string ToString() => texts.ToString();
}
