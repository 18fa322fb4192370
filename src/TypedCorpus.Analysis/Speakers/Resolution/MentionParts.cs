using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>The part that each mention has in its sentence, and the paragraph that it stands in.</summary>
sealed class MentionParts
{
    static readonly WordList Asking = ["asked", "asks", "ask", "asking", "pressed", "presses", "questioned", "quizzed", "interviewed"];

    // How long what leads up to a subject is, in tokens.
    const int AdverbialReach = 40;

    // — Maria Corbin, farmer and head of the water board
    const int MostSigning = 6;

    readonly MentionPlace[] places;
    readonly int[] paragraphOf;
    readonly Scene scene;
    (int Sentence, int Token) opener = (-1, -1);

    MentionParts(Scene scene)
    {
        this.scene = scene;
        places = new MentionPlace[scene.Mentions.Count];
        paragraphOf = new int[scene.Sentences.Count];
    }

    /// <summary>Reads the paragraphs of a text, but no part of a mention, for a text in which nobody asks for one.</summary>
    public static MentionParts ReadParagraphs(Scene scene, CancellationToken cancellation)
    {
        MentionParts read = new(scene);
        int paragraph = 0;
        for (int sentence = 0; sentence < read.paragraphOf.Length; sentence++)
        {
            cancellation.ThrowIfRequestedAt(sentence);
            read.paragraphOf[sentence] = paragraph;
            int end = scene.Sentences.End(sentence);
            if (end > scene.Sentences.First(sentence) && scene.Tokens[end - 1].Kind == TokenKind.ParagraphEnd)
                paragraph++;
        }

        return read;
    }

    /// <summary>Reads the parts of a text's mentions, and its paragraphs.</summary>
    public static MentionParts Read(Scene scene, CancellationToken cancellation)
    {
        MentionParts read = ReadParagraphs(scene, cancellation);
        for (int m = 0; m < read.places.Length; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            read.ReadPart(m);
        }

        for (int i = 0; i < scene.Reports.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Report report = scene.Reports[i];
            if (report.Kind == ReportKind.WeakVerb || (!IsFrame(scene, report) && HasFrame(scene, report)))
                continue;
            ref MentionPlace place = ref read.places[report.Mention];
            place.Part |= Clues.SourceHere;
            if (!report.Inverted || report.Kind != ReportKind.Verb)
                continue;

            // "said Roe" tells Roe nothing
            place.Part = (place.Part | Clues.SubjectHere) & ~Clues.ObjectHere;
            place.Addressed = Clues.None;
        }

        for (int m = 0; m < read.places.Length; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            read.ReadNature(m);
        }

        read.LeaveOutInsets(cancellation);
        return read;
    }

    /// <summary>The part of a mention, as if it stood in the sentence at hand.</summary>
    public Clues Of(int mention) => places[mention].Part;

    /// <summary>Where a mention stands and as what.</summary>
    public ref readonly MentionPlace PlaceOf(int mention) => ref places[mention];

    /// <summary>The number of the paragraph that a sentence is in.</summary>
    public int ParagraphOf(int sentence) => paragraphOf[sentence];

    // "Poe promises to leave, Roe said": what ends the sentence says who tells all of it
    static bool HasFrame(Scene scene, Report report)
    {
        (int first, int end) = scene.ReportsOf(scene.Sentences.Of(report.CueFirst));
        return end > first && IsFrame(scene, scene.Reports[end - 1]);
    }

    static bool IsFrame(Scene scene, Report report)
    {
        int start = scene.StartOf(report);
        int behind = Math.Max(report.CueLast, scene.Mentions[report.Mention].Last) + 1;
        return report.Kind == ReportKind.Verb && !report.Participle && start > 1 && scene.Tokens[start - 1].Kind == TokenKind.Comma
            && (behind >= scene.Tokens.Length || scene.Tokens[behind].Kind is TokenKind.SentenceEnd or TokenKind.ParagraphEnd);
    }

    /// <summary>The subject of the verb that an object pronoun stands behind, which it can't mean: "Roe called him", "Roe left, calling him"; -1 for
    /// none.</summary>
    public int SubjectOver(int pronoun)
    {
        Mention mention = scene.Mentions[pronoun];
        int verb = mention.First - 1;
        if (mention.Kind != MentionKind.Pronoun || !mention.Is(WordClass.ObjectPronoun) || mention.Is(WordClass.PossessivePronoun) || verb < 1
            || !scene.Tokens[verb].IsLower)
            return -1;
        if (scene.Tokens[verb].Is(WordClass.Gerund) || scene.Sentences.EndsWith(verb, "ing"))
            return scene.Tokens[verb - 1].Kind == TokenKind.Comma ? scene.Clauses.OfMainClause(verb) : -1;
        if (!scene.Tokens[verb].Is(WordClass.AnyVerb) && !scene.Sentences.EndsWith(verb, "ed"))
            return -1;
        int before = verb - 1;
        while (before > 0 && scene.MentionAt[before] < 0 && scene.Tokens[before].IsLower && scene.Tokens[before].Is(WordClass.Adverb | WordClass.Auxiliary))
            before--;
        int subject = scene.MentionAt[before];
        return subject >= 0 && scene.Mentions[subject].Last == before && (places[subject].Part & Clues.SubjectHere) != 0 ? subject : -1;
    }

    // Where the subject of a sentence stands behind what leads up to it: "In May, Roe", "But when it rained, Roe", "Friday, Roe"
    int OpenerOf(int sentence)
    {
        if (opener.Sentence == sentence)
            return opener.Token;
        int first = scene.Sentences.First(sentence);
        int end = scene.Sentences.End(sentence);
        int start = first + 1 < end && scene.Tokens[first].Is(WordClass.Coordinator) ? first + 1 : first;
        int token = scene.Clauses.SkipAdverbial(start, Math.Min(end, start + AdverbialReach));
        if (token == start && start + 1 < end && scene.Tokens[start].Is(WordClass.Time) && scene.Tokens[start + 1].Kind == TokenKind.Comma)
            token = start + 2;
        opener = (sentence, token);
        return token;
    }

    // "Roe's lawyer, Mia Poe", "Roe's sister Mia"; but "Roe's lawyer", "Elmsford's mayor, Mia Poe"
    bool OwnsNamed(int possessor)
    {
        int owned = scene.Clauses.FirstOf(possessor, scene.Mentions[possessor].First);
        return owned != possessor && scene.Mentions[possessor].CanNamePerson && scene.Mentions[owned] is var phrase && phrase.Is(WordClass.Role)
            && !phrase.Is(WordClass.Plural | WordClass.Organisation) && (phrase.HasName || scene.Appositions.NamedBy(owned) != owned);
    }

    // "under Poe and Roe": the second is what the first one is
    bool IsJoined(int m)
    {
        int and = scene.Mentions[m].First - 1;
        return m > 0 && and > 0 && scene.Tokens[and].IsLower && scene.Tokens[and].Is(WordClass.Coordinator)
            && !scene.Sentences.IsWord(and, "but") && scene.Mentions[m - 1].Last == and - 1;
    }

    void ReadPart(int m)
    {
        Mention mention = scene.Mentions[m];
        int sentence = scene.Sentences.Of(mention.First);
        int before = mention.First - 1;
        Clues part = mention.HasName ? Clues.NamedHere : Clues.None;
        bool isTopic = before > 0 && scene.Sentences.IsWord(before, "for")
            && (scene.Sentences.IsStart(before) || (scene.Sentences.IsWord(before - 1, "as") && scene.Sentences.IsStart(before - 1)));
        bool hangs = !isTopic && before >= 0 && (scene.Tokens[before].Is(WordClass.Preposition) || scene.Sentences.IsWord(before, "than"))
            && (scene.Tokens[before].IsLower || scene.Sentences.IsStart(before));
        bool owns = mention.Is(WordClass.PossessivePronoun)
            || (mention.Last + 1 < scene.Tokens.Length && scene.Tokens[mention.Last + 1].Kind == TokenKind.Possessive);
        bool isBehindVerb = before >= 0 && scene.Tokens[before].IsLower
            && (scene.Tokens[before].Is(WordClass.AnyVerb) || scene.Sentences.EndsWith(before, "ed"));
        bool isObject = mention.Is(WordClass.ObjectPronoun)
            || (isBehindVerb && !scene.Tokens[before].Is(WordClass.Auxiliary) && !scene.Sentences.IsWord(before, "named"));
        bool isAsked = isBehindVerb && scene.Sentences.IsOneOf(before, Asking);
        bool isTold = before >= 0 && scene.Tokens[before].IsLower && scene.Tokens[before].Is(WordClass.Cue);
        bool isAgent = hangs && scene.Sentences.IsWord(before, "by");
        bool ends = mention.Last + 1 < scene.Tokens.Length && scene.Tokens[mention.Last + 1].Kind is TokenKind.SentenceEnd or TokenKind.ParagraphEnd;
        int opens = OpenerOf(sentence);
        bool leadsUp = mention.First < opens && before >= 0 && scene.Tokens[before].Is(WordClass.Subordinator) && !scene.Sentences.IsStart(before);
        bool isInside = scene.MentionAt[mention.Last] != m;
        if ((hangs && !isAgent) || isInside)
            part |= Clues.HangsHere;
        if (owns)
            part |= Clues.OwnerHere;
        if (isObject)
            part |= Clues.ObjectHere;
        if (IsJoined(m))
            part |= places[m - 1].Part & (Clues.HangsHere | Clues.ObjectHere | Clues.SubjectHere);
        else if (!hangs && !owns && !isObject && !ends && !leadsUp && !isInside)
            part |= Clues.SubjectHere;
        if (!isInside && ((isTopic && !owns) || scene.Sentences.IsStart(mention.First) || (!owns && mention.First == opens)))
        {
            part |= Clues.OpensHere;
            if (sentence == 0 || paragraphOf[sentence] != paragraphOf[sentence - 1])
                part |= Clues.LeadsHere;
        }

        // "Roe's lawyer, Mia Poe, shook her head": no more than "her lawyer, Mia Poe," does
        if (owns && mention.HasName && OwnsNamed(m))
            part = (part | Clues.HangsHere) & ~(Clues.OpensHere | Clues.LeadsHere | Clues.NamedHere);

        places[m] = new MentionPlace
        {
            Sentence = sentence,
            Paragraph = paragraphOf[sentence],
            Part = part,
            Addressed = isAsked ? Clues.Asked : isTold ? Clues.Told : Clues.None,
        };
    }

    // Captions, and quotes that are signed, stand between the paragraphs of a text that goes on behind them: "Ann Roe came." / "It rained." — Maria
    // Corbin / "I saw it," she said.
    void LeaveOutInsets(CancellationToken cancellation)
    {
        int m = 0;
        foreach (TextSpan caption in scene.Captions)
        {
            for (; m < places.Length && scene.Tokens[scene.Mentions[m].First].Start < caption.End; m++)
            {
                cancellation.ThrowIfRequestedAt(m);
                places[m].IsSilent |= caption.Contains(scene.Tokens[scene.Mentions[m].First].Start);
            }
        }

        for (int quote = 0; quote < scene.Quotes.Count; quote++)
        {
            cancellation.ThrowIfRequestedAt(quote);
            if (scene.SieveOf(quote) is not DashAndName || scene.SourceOf(quote) is not { Mention: var signer })
                continue;
            for (int k = signer; k < places.Length && k - signer < MostSigning && places[k].Paragraph == places[signer].Paragraph; k++)
                places[k].IsSilent = true;
        }
    }

    // What does not depend on whom mentions stand for
    void ReadNature(int m)
    {
        Mention mention = scene.Mentions[m];
        bool isPronoun = mention.Kind == MentionKind.Pronoun;
        ref MentionPlace place = ref places[m];

        // "Roe, who said": Roe is the source, and stands where the name does
        if (isPronoun && mention.Is(WordClass.Relative))
            place.Part &= Clues.SourceHere;
        place.IsSilent = isPronoun ? mention.Is(WordClass.Relative) && place.Part == Clues.None
            : !mention.HasName && scene.Tokens[mention.Last].Is(WordClass.Document);
        if (mention.HasName || mention.Is(WordClass.Plural) || (place.Part & Clues.SubjectHere) == 0
            || !mention.Is(isPronoun ? WordClass.Gender : WordClass.Role))
            return;

        // "The farmer" may be somebody with a name
        if (!isPronoun && scene.Sentences.IsWord(mention.First, "the"))
            return;
        bool isApposed = mention.First > 1 && scene.Tokens[mention.First - 1].Kind == TokenKind.Comma
            && scene.MentionAt[mention.First - 2] is >= 0 and int name && scene.Mentions[name].HasName;
        if (!isApposed)
            place.NoteStranger(mention.Traits & WordClass.Gender);
    }
}
