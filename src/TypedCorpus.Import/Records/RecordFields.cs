using System.Security.Cryptography;
using System.Text;
using TypedCorpus.Import.Writing;

namespace TypedCorpus.Import.Records;

/// <summary>Gathers the front matter of a record; what has no value is left out.</summary>
sealed class RecordFields
{
    const int LongestId = 120;

    readonly List<ImportedField> _fields = [];

    public IReadOnlyList<ImportedField> All => _fields;

    public void Add(string key, string? value, bool isLiteral = false)
    {
        if (!string.IsNullOrWhiteSpace(value))
            _fields.Add(new ImportedField(key, [value.Trim()], IsLiteral: isLiteral));
    }

    public void AddList(string key, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
            _fields.Add(new ImportedField(key, values, IsList: true));
    }

    /// <summary>An id made of the one that the record states, of letters, digits and dashes; of the text when it states none.</summary>
    public static string IdOf(string? stated, string text)
    {
        string id = SeedName.Slug(stated ?? "", LongestId);
        return id.Length > 0 ? id : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
    }
}
