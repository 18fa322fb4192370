namespace TypedCorpus
{
    // A difference between the source and what a person reads
    readonly partial struct Edit : IStart
    {
        internal Edit(int start, int length, string replacement, int shift)
        {
            Start = start;
            End = start + length;
            Replacement = replacement;
            Shift = shift;
        }

        public int Start { get; }

        internal int End { get; }

        internal string Replacement { get; }

        // By how much the edits before this one make the text longer than the source
        internal int Shift { get; }
    }
}
