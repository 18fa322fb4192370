using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Hostile;

/// <summary>A text can neither put code into the program nor names and comments that look like others.</summary>
public class DeceptionTests
{
    public static TheoryData<string> Injections =>
    [
        "\"; } } class Evil { } //",
        "\"\"\"; } } class Evil { } /*",
        "*/ class Evil { } /*",
        "\nclass Evil { }\n",
        "\r\nclass Evil { }",
        "\u2028class Evil { }",
        "\u0085class Evil { }",
        "\n#endif\nclass Evil { }\n",
        "\n#line 1 \"Evil.cs\"\n",
        "\\u000aclass Evil { }",
        "</summary><Evil>x</Evil><summary>",
        "]]></summary><Evil/><![CDATA[",
        "&lt;Evil/&gt;<Evil/>",
        "{Evil}",
    ];

    public static TheoryData<string> AwkwardNames => [.. AwkwardTexts.All.Keys];

    [Theory]
    [MemberData(nameof(Injections))]
    public void No_text_becomes_code_or_documentation(string text)
    {
        CompiledProject project = new ConsumerProject(
        [
            new("title.txt", $"The {text} mill\n\nIt turned on Sunday.\n"),
            new("quotes.txt", $"The mill turns\n\n“It turned {text} on Sunday,” said Nora {text} Pell, {text} the miller. “It turned.”\n"),
            new("metadata.txt", "The weir\n\n“It broke,” said Nora Pell.\n"),
            new("metadata.corpus.yaml",
                $$"""
                {{Yaml($"key {text}")}}: {{Yaml(text)}}
                title: {{Yaml(text)}}
                name: {{Yaml(text)}}
                speakers:
                  Nora Pell: { name: {{Yaml($"Nora {text}")}}, description: {{Yaml(text)}}, aliases: [{{Yaml(text)}}] }
                """),
            new($"path {text}.txt", "The lock\n\nIt opened.\n") { Id = $"path {text.Replace('\n', ' ')}" },
        ]).Compile().HasNoWarnings();

        SyntaxNode[] nodes = [.. project.Result.GeneratedTrees.SelectMany(tree => tree.GetRoot().DescendantNodes(descendIntoTrivia: true))];
        Assert.DoesNotContain(nodes.OfType<BaseTypeDeclarationSyntax>(), type => type.Identifier.ValueText == "Evil");
        Assert.DoesNotContain(nodes.OfType<XmlNameSyntax>(), name => name.LocalName.ValueText == "Evil");
        Assert.DoesNotContain(nodes, node => node.IsKind(SyntaxKind.LineDirectiveTrivia) || node.IsKind(SyntaxKind.ErrorDirectiveTrivia));
    }

    [Theory]
    [MemberData(nameof(AwkwardNames))]
    public void Nothing_invisible_stands_in_a_name_or_a_comment(string name) =>
        Assert.All(
            CorpusDriver
                .Run([new CorpusFile("a.txt", AwkwardTexts.All[name]), new CorpusFile("b.txt", "") { Id = AwkwardTexts.All[name] }])
                .GetRunResult().GeneratedTrees,
            InvisibleCharacters.AreMissingIn);

    static string Yaml(string text) =>
        '"' + string.Concat(text.Select(c => c is >= ' ' and <= '~' and not ('"' or '\\') ? c.ToString() : $"\\u{(int)c:x4}")) + '"';
}
