namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>
/// Texts below a key that need quotation marks and have none: <c>- @tool/*</c>, <c>- question: Why: because</c>. A character of them that means something
/// else to YAML is read as one that nobody writes, so that every place stays where it is.
/// </summary>
static class BareItems
{
    const string Meaning = "@`%:*";

    // Noncharacters, in the order of Meaning
    const char First = '\uFDD0';

    /// <summary>The YAML with such characters of a part of it exchanged; as long as it was.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="part">The key with the lines below it.</param>
    /// <param name="faults">Takes each of the texts.</param>
    public static string Hide(string yaml, TextSpan part, List<DataFault> faults)
    {
        char[] text = yaml.ToCharArray();
        for (int line = part.Start; line < part.End;)
        {
            int end = yaml.IndexOf('\n', line, part.End - line) is >= 0 and int feed ? feed : part.End;
            HideIn(yaml, text, ValueIn(yaml, line, end), end, faults);
            line = end + 1;
        }

        return new string(text);
    }

    /// <summary>The text as it is written.</summary>
    public static string Show(string text)
    {
        for (int i = 0; i < Meaning.Length; i++)
            text = text.Replace((char)(First + i), Meaning[i]);
        return text;
    }

    static void HideIn(string yaml, char[] text, int value, int end, List<DataFault> faults)
    {
        if (value >= end || yaml[value] is '"' or '\'' or '[' or '{' or '|' or '>' or '&' or '!' or '#')
            return;
        bool isStarred = BareText.IsStarred(BareText.WithoutComment(yaml.Substring(value, end - value)));
        bool isHidden = false;
        for (int i = value; i < end; i++)
        {
            bool meansMore = i == value ? yaml[i] is '@' or '`' or '%' || isStarred : yaml[i] == ':' && (i + 1 == end || yaml[i + 1] == ' ');
            if (!meansMore)
                continue;
            text[i] = (char)(First + Meaning.IndexOf(yaml[i]));
            isHidden = true;
        }

        if (isHidden)
            faults.Add(BareText.NeedsMarks(TextSpan.FromBounds(value, end), yaml.Substring(value, end - value).TrimEnd()));
    }

    // Behind the marks of items and a key
    static int ValueIn(string yaml, int line, int end)
    {
        int value = SkipBlanks(yaml, line, end);
        while (value + 1 < end && yaml[value] == '-' && yaml[value + 1] == ' ')
            value = SkipBlanks(yaml, value + 1, end);
        int key = value;
        while (key < end && (char.IsLetterOrDigit(yaml[key]) || yaml[key] is '_' or '-' or '.'))
            key++;
        return key > value && key < end && yaml[key] == ':' && (key + 1 == end || yaml[key + 1] == ' ') ? SkipBlanks(yaml, key + 1, end) : value;
    }

    static int SkipBlanks(string yaml, int i, int end)
    {
        while (i < end && yaml[i] == ' ')
            i++;
        return i;
    }
}
