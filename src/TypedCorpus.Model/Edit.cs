namespace TypedCorpus
{
    // A difference between the source and what a person reads
    readonly partial struct Edit : IStart
    {
        internal Edit(int start, int length, string replacement)
        {
            Start = start;
            End = start + length;
            Replacement = replacement;
        }

        public int Start { get; }

        internal int End { get; }

        internal string Replacement { get; }
    }
}
