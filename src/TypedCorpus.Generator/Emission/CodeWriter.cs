using System.Text;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes indented C#.</summary>
sealed class CodeWriter
{
    const string Indentation = "    ";

    readonly StringBuilder code = new();
    int depth;

    /// <summary>Writes a line at the current depth; an empty one without white space.</summary>
    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
            Indent().Append(line);
        code.Append('\n');
        return this;
    }

    /// <summary>Writes a line that ends in a literal, which may run over several lines and is not indented.</summary>
    public CodeWriter Line(string start, Action<StringBuilder> literal, string end)
    {
        Indent().Append(start);
        literal(code);
        code.Append(end).Append('\n');
        return this;
    }

    /// <summary>Writes a documentation comment of one summary.</summary>
    public CodeWriter Summary(string text) => Line("/// <summary>" + XmlText.Escape(text) + "</summary>");

    /// <summary>Writes a line and opens braces under it; disposing of what comes back closes them.</summary>
    public BlockEnd Block(string head)
    {
        Line(head).Line("{");
        depth++;
        return new BlockEnd(this);
    }

    /// <summary>Opens a namespace; the global one needs no braces.</summary>
    public BlockEnd Namespace(string name) => name.Length == 0 ? default : Block("namespace " + name);

    /// <inheritdoc/>
    public override string ToString() => code.ToString();

    StringBuilder Indent()
    {
        for (int i = 0; i < depth; i++)
            code.Append(Indentation);
        return code;
    }

    /// <summary>Closes a block.</summary>
    public readonly struct BlockEnd(CodeWriter? writer) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose()
        {
            if (writer is null)
                return;
            writer.depth--;
            writer.Line("}");
        }
    }
}
