using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TypedCorpus.Import.Writing;

namespace TypedCorpus.Import.Records;

/// <summary>Gathers the front matter of a record; what has no value is left out.</summary>
sealed class RecordFields
{
    const int LongestId = 120;

    // What front matter holds, one into the other
    const int DeepestNesting = 7;

    static readonly JsonSerializerOptions Flow = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

    /// <summary>
    /// Objects, and lists of them, as JSON, which front matter may hold as it stands; what is longer than a bound or nested too deeply for front matter is
    /// left out.
    /// </summary>
    public void AddNested(string key, JsonElement value, int longest)
    {
        if (DepthOf(value) > DeepestNesting)
            return;
        string json = JsonSerializer.Serialize(value, Flow);
        if (json.Length <= longest)
            Add(key, json, isLiteral: true);
    }

    static int DepthOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => 1 + value.EnumerateObject().Select(member => DepthOf(member.Value)).DefaultIfEmpty().Max(),
        JsonValueKind.Array => 1 + value.EnumerateArray().Select(DepthOf).DefaultIfEmpty().Max(),
        _ => 0,
    };

    /// <summary>An id made of the one that the record states, of letters, digits and dashes; of the text when it states none.</summary>
    public static string IdOf(string? stated, string text)
    {
        string id = SeedName.Slug(stated ?? "", LongestId);
        return id.Length > 0 ? id : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
    }
}
