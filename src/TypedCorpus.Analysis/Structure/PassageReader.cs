namespace TypedCorpus.Analysis.Structure;

/// <summary>Puts lines together to passages.</summary>
static class PassageReader
{
    public static List<Passage> Read(List<Line> lines)
    {
        List<Passage> passages = new(lines.Count);
        foreach (Line line in lines)
            passages.Add(new Passage(line.Start, line.End, line.Indent, line.AfterBlank, 1));
        return passages;
    }
}
