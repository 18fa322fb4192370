namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>How many words of a line are of each <see cref="PageSubject"/>; from 255 on they are not counted.</summary>
/// <param name="Counts">A byte for each subject, the first the lowest.</param>
readonly record struct SubjectWords(ulong Counts)
{
    /// <summary>The number of subjects.</summary>
    public const int Subjects = (int)PageSubject.House + 1;

    const int Bits = 8;
    const int Most = (1 << Bits) - 1;

    /// <summary>The number of words of a subject.</summary>
    public int this[PageSubject subject] => (int)(Counts >> ((int)subject * Bits)) & Most;

    /// <summary>The words of all subjects; a word of several counts for each.</summary>
    public int All
    {
        get
        {
            int all = 0;
            for (ulong rest = Counts; rest != 0; rest >>= Bits)
                all += (int)rest & Most;
            return all;
        }
    }

    /// <summary>These counts with one more word.</summary>
    /// <param name="subjects">A bit for each subject that the word is of, the first the lowest.</param>
    public SubjectWords With(int subjects)
    {
        ulong counts = Counts;
        for (int s = 0; s < Subjects; s++)
        {
            if ((subjects >> s & 1) != 0 && this[(PageSubject)s] < Most)
                counts += 1UL << (s * Bits);
        }

        return new SubjectWords(counts);
    }
}
