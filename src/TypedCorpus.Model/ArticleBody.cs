using System.Text;

namespace TypedCorpus.Storage
{
    // What an article itself says: its blocks without what stands above and around them, and where each block is in it
    sealed class ArticleBody
    {
        private readonly ArticleContent content;

        // Of each block; less than 0 for one that is not in it
        private readonly int[] starts;
        private readonly int[] ends;

        internal ArticleBody(ArticleContent content)
        {
            this.content = content;
            starts = new int[content.Blocks.Count];
            ends = new int[starts.Length];
            StringBuilder text = new StringBuilder();
            bool isBehindItem = false;
            for (int i = 0; i < starts.Length; i++)
            {
                BlockKind kind = content.KindOf(i);
                string words = IsPart(kind) ? content.Read(Start(i), content.Number(ArticleTable.Blocks, i, 2)) : "";
                starts[i] = -1;
                if (words.Length == 0)
                    continue;
                bool isItem = kind == BlockKind.ListItem;
                text.Append(text.Length == 0 ? "" : isItem && isBehindItem ? "\n" : "\n\n");
                starts[i] = text.Length;
                text.Append(words);
                ends[i] = text.Length;
                isBehindItem = isItem;
            }

            Text = text.ToString();
        }

        internal string Text { get; }

        // What there is of it in a stretch of the source that begins and ends with blocks
        internal string Within(int start, int length)
        {
            int first = StoredTables.FirstFrom(content.Stored, ArticleTable.Blocks, 1, start, 0, starts.Length);
            int last = StoredTables.FirstFrom(content.Stored, ArticleTable.Blocks, 1, start + length, first, starts.Length) - 1;
            while (first <= last && starts[first] < 0)
                first++;
            while (first <= last && starts[last] < 0)
                last--;
            return first > last ? "" : Text.Substring(starts[first], ends[last] - starts[first]);
        }

        // The offset of an offset in the source; less than 0 for one in a block that is not in it
        internal int PlaceOf(int offset)
        {
            int block = StoredTables.FirstFrom(content.Stored, ArticleTable.Blocks, 1, offset + 1, 0, starts.Length) - 1;
            return block < 0 || starts[block] < 0
                ? -1
                : starts[block] + content.ToText(offset, atEnd: false) - content.ToText(Start(block), atEnd: false);
        }

        private static bool IsPart(BlockKind kind) =>
            kind == BlockKind.Heading || kind == BlockKind.Paragraph || kind == BlockKind.ListItem || kind == BlockKind.BlockQuote || kind == BlockKind.Code;

        private int Start(int block) => content.Number(ArticleTable.Blocks, block, 1);
    }
}
