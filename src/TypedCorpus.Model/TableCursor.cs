using System.Text;

namespace TypedCorpus
{
    // Reads the rows of a table that generated code carries as a string: one row a line, numbers in decimal, set off by single spaces. In a packed
    // table a number below 0x4000 is the one character that stands so far behind FirstPacked, and nothing sets it off
    struct TableCursor
    {
        private const char FirstPacked = '\u4E00';

        private readonly string table;
        private int position;

        internal TableCursor(string table, int position)
        {
            this.table = table;
            this.position = position;
        }

        internal int Position => position;

        internal bool AtEnd => position >= table.Length;

        // The character at hand; a line feed behind the last row
        internal char Peek => position < table.Length ? table[position] : '\n';

        internal char Read()
        {
            char c = Peek;
            position++;
            return c;
        }

        internal bool Skip(char c)
        {
            if (Peek != c)
                return false;
            position++;
            return true;
        }

        internal int ReadNumber()
        {
            if (Peek >= FirstPacked)
                return Read() - FirstPacked;

            Skip(' ');
            // Without calls, which a program that has just started makes one by one
            int number = 0;
            int end = position;
            for (; end < table.Length && table[end] >= '0' && table[end] <= '9'; end++)
                number = (number * 10) + (table[end] - '0');
            position = end;
            return number;
        }

        // The digits right behind a letter; 0 when there are none
        internal int ReadLevel() => Peek >= '0' && Peek <= '9' ? ReadNumber() : 0;

        internal void SkipRow() => position = EndOfRow() + 1;

        // The rest of the row, in which \n stands for a line feed and \\ for a backslash
        internal string ReadText()
        {
            Skip(' ');
            int end = EndOfRow();
            string text = table.Substring(position, end - position);
            position = end + 1;
            if (text.IndexOf('\\') < 0)
                return text;

            StringBuilder plain = new StringBuilder(text.Length);
            for (int i = 0; i < text.Length; i++)
            {
                if (text[i] != '\\')
                    plain.Append(text[i]);
                else
                    plain.Append(text[++i] == 'n' ? '\n' : text[i]);
            }

            return plain.ToString();
        }

        private int EndOfRow()
        {
            int end = table.IndexOf('\n', position);
            return end < 0 ? table.Length : end;
        }
    }
}
