namespace TypedCorpus
{
    // What a binary search by offset needs to know
    partial interface IStart
    {
        /// <summary>Where it starts in the source, in UTF-16 units.</summary>
        int Start { get; }
    }
}
