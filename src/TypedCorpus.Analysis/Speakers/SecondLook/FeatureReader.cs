using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.SecondLook;

/// <summary>Reads the features of a quote and of those who may be its source.</summary>
sealed class FeatureReader(Scene scene, CandidateList candidates)
{
    /// <summary>The number of features.</summary>
    public static readonly int Count = Enum.GetValues(typeof(SourceFeature)).Length;

    // What stands further away is none of its sentence
    const int Reach = 60;

    const string That = "that";

    const int Middle = 128;
    const int CharactersOfLength = 8;

    static readonly IAttributionSieve[] Sieves = [.. AttributionSieves.InOrder];

    readonly byte[] values = new byte[Count];
    int quote;
    int token;

    /// <summary>The features of the quote and the candidate that were read last, by <see cref="SourceFeature"/>.</summary>
    public byte[] Values => values;

    /// <summary>Reads the features of a quote, for every candidate.</summary>
    public void ReadQuote(int ofQuote)
    {
        quote = ofQuote;
        token = scene.TokenOf(quote);
        QuotedSpan quoted = scene.Quotes[quote];
        int sentence = scene.Sentences.Of(token);
        (int first, int end) = scene.ReportsOf(sentence);
        int behind = scene.FirstReportBehind(token);
        Put(SourceFeature.QuoteKind, (int)quoted.Kind);
        Put(SourceFeature.QuoteLength, quoted.Words.Length / CharactersOfLength);
        Put(SourceFeature.QuoteCapital, quoted.Words.Length > 0 && char.IsUpper(scene.Text[quoted.Words.Start]));
        Put(SourceFeature.QuoteEnd, quoted.Words.Length == 0 ? 0 : EndOf(scene.Text[quoted.Words.End - 1]));
        Put(SourceFeature.QuoteSingle, quoted.HasSingleMarks(scene.Text));
        PutAround(SourceFeature.QuoteBefore, SourceFeature.QuoteBehind, token, token);
        Put(SourceFeature.TokensBefore, token - scene.Sentences.First(sentence));
        Put(SourceFeature.TokensBehind, scene.Sentences.End(sentence) - token);
        Put(SourceFeature.QuoteBeforeAt, quote > 0 ? token - scene.TokenOf(quote - 1) : byte.MaxValue);
        Put(SourceFeature.QuoteBehindAt, quote + 1 < scene.Quotes.Count ? scene.TokenOf(quote + 1) - token : byte.MaxValue);
        Put(SourceFeature.ReportsBefore, behind - first);
        Put(SourceFeature.ReportsBehind, end - behind);
        Put(SourceFeature.Sieve, NumberOf(scene.SieveOf(quote)));
        Put(SourceFeature.SieveOfQuoteBefore, quote > 0 ? NumberOf(scene.SieveOf(quote - 1)) : 0);
    }

    /// <summary>Reads that nobody is the source.</summary>
    public void ReadNobody()
    {
        Array.Clear(values, (int)SourceFeature.Chosen, Count - (int)SourceFeature.Chosen);
        Put(SourceFeature.Nobody, value: true);
    }

    /// <summary>Reads the features of a candidate.</summary>
    public void ReadCandidate(SourceCandidate candidate)
    {
        Mention mention = scene.Mentions[candidate.Mention];
        int sentence = scene.Sentences.Of(mention.First);
        int start = scene.Sentences.First(sentence);
        int chosen = scene.SourceOf(quote)?.Mention ?? -1;
        Put(SourceFeature.Chosen, candidate.Mention == chosen);
        Put(SourceFeature.Nobody, value: false);
        PutKind(mention);
        Put(SourceFeature.Subject, candidates.Subject == candidate.Mention);
        Put(SourceFeature.OpensAt, mention.First - start);
        PutAround(SourceFeature.Before, SourceFeature.Behind, mention.First, mention.Last);
        Put(SourceFeature.Sentences, Middle + sentence - scene.Sentences.Of(token));
        Put(SourceFeature.Distance, Middle + (mention.First > token ? mention.First : mention.Last) - token);
        Between between = BetweenQuoteAnd(mention.First, mention.Last);
        Put(SourceFeature.QuotesBetween, between.Quotes);
        Put(SourceFeature.CommasBetween, between.Commas);
        Put(SourceFeature.CuesBetween, between.Cues);
        Put(SourceFeature.WeakCuesBetween, between.WeakCues);
        Put(SourceFeature.VerbsBetween, between.Verbs);
        Put(SourceFeature.MentionsBetween, between.Mentions);
        Put(SourceFeature.NamesBetween, between.Names);
        Put(SourceFeature.JointsBetween, between.Joints);
        Put(SourceFeature.ThatBetween, between.That);
        Put(SourceFeature.MarksBetween, between.Marks);
        Put(SourceFeature.SaysQuoteBefore, quote > 0 && scene.SourceOf(quote - 1)?.Mention == candidate.Mention);
        Put(SourceFeature.SaysQuoteBehind, quote + 1 < scene.Quotes.Count && scene.SourceOf(quote + 1)?.Mention == candidate.Mention);
        Put(SourceFeature.AgainstChosen, chosen < 0 ? 0 : Middle + mention.First - scene.Mentions[chosen].First);
        Put(SourceFeature.SameParagraph, between.ParagraphEnds == 0);
        Put(SourceFeature.WithinChosen, chosen >= 0 && mention.First <= scene.Mentions[chosen].Last && scene.Mentions[chosen].First <= mention.Last);
        PutReport(candidate);
    }

    void PutKind(Mention mention)
    {
        Put(SourceFeature.Kind, 1 + (int)mention.Kind);
        Put(SourceFeature.HasName, mention.HasName);
        Put(SourceFeature.Masculine, mention.Is(WordClass.Masculine));
        Put(SourceFeature.Feminine, mention.Is(WordClass.Feminine));
        Put(SourceFeature.Plural, mention.Is(WordClass.Plural));
        Put(SourceFeature.Role, mention.Is(WordClass.Role));
        Put(SourceFeature.Organisation, mention.Is(WordClass.Organisation));
        Put(SourceFeature.Document, mention.Is(WordClass.Document));
        Put(SourceFeature.Indefinite, mention.Is(WordClass.Indefinite));
        Put(SourceFeature.GivenName, mention.Is(WordClass.GivenName));
        Put(SourceFeature.Place, mention.Is(WordClass.Place));
        Put(SourceFeature.CanSpeak, mention.CanSpeak);
        Put(SourceFeature.Length, mention.Last - mention.First + 1);
        Put(SourceFeature.HasPossessor, mention.Head > mention.First);
    }

    void PutReport(SourceCandidate candidate)
    {
        QuoteSource source = candidate.Source;
        if (source.CueFirst < 0)
        {
            Array.Clear(values, (int)SourceFeature.ReportKind, Count - (int)SourceFeature.ReportKind);
            return;
        }

        Report report = candidate.Report >= 0 ? scene.Reports[candidate.Report] : default;
        Token cue = scene.Tokens[source.CueFirst];
        Put(SourceFeature.ReportKind, candidate.Report >= 0 ? 1 + (int)report.Kind : byte.MaxValue);
        Put(SourceFeature.Inverted, report.Inverted);
        Put(SourceFeature.Participle, report.Participle);
        Put(SourceFeature.BaseForm, cue.Is(WordClass.Base));
        Put(SourceFeature.PastForm, cue.Is(WordClass.Past));
        Put(SourceFeature.Gerund, cue.Is(WordClass.Gerund));
        PutAround(SourceFeature.CueBefore, SourceFeature.CueBehind, source.CueFirst, source.CueLast);
        Put(SourceFeature.CueDistance, Middle + (source.CueFirst > token ? source.CueFirst : source.CueLast) - token);
        Between between = BetweenQuoteAnd(source.CueFirst, source.CueLast);
        Put(SourceFeature.CommasFromCue, between.Commas);
        Put(SourceFeature.CuesFromCue, between.Cues);
        Put(SourceFeature.VerbsFromCue, between.Verbs);
        Put(SourceFeature.MentionsFromCue, between.Mentions);
        Put(SourceFeature.JointsFromCue, between.Joints);
        Put(SourceFeature.ThatFromCue, between.That);
    }

    // Two tokens before a stretch and two behind it
    void PutAround(SourceFeature before, SourceFeature behind, int first, int last)
    {
        values[(int)before] = WordKinds.Of(scene, first - 1);
        values[(int)before + 1] = WordKinds.Of(scene, first - 2);
        values[(int)behind] = WordKinds.Of(scene, last + 1);
        values[(int)behind + 1] = WordKinds.Of(scene, last + 2);
    }

    [MethodImpl(ColdStart.Optimized)]
    Between BetweenQuoteAnd(int first, int last)
    {
        Between between = default;
        int from = Math.Max(first > token ? token + 1 : last + 1, token - Reach);
        int to = Math.Min(first > token ? first : token, token + Reach);
        Token[] tokens = scene.Tokens;
        int[] mentionAt = scene.MentionAt;
        for (int i = from; i < to; i++)
        {
            ref readonly Token found = ref tokens[i];
            int mention = mentionAt[i];
            if (mention >= 0)
            {
                Mention stands = scene.Mentions[mention];
                if (stands.Head == i && stands.CanSpeak)
                {
                    between.Mentions++;
                    between.Names += stands.Kind == MentionKind.Named ? 1 : 0;
                }

                i = stands.Last;
            }
            else if (found.Kind == TokenKind.Word)
            {
                between.Count(in found, isThat: found.Length == That.Length && scene.Sentences.IsWord(i, That));
            }
            else
            {
                between.Count(found.Kind);
            }
        }

        return between;
    }

    static int EndOf(char last) => last switch
    {
        ',' => 1,
        '.' => 2,
        '?' => 3,
        '!' => 4,
        '…' or '-' or '—' => 5,
        _ => 0,
    };

    static int NumberOf(IAttributionSieve? sieve)
    {
        if (sieve is null)
            return 0;
        int number = 0;
        while (!ReferenceEquals(Sieves[number], sieve))
            number++;
        return number + 1;
    }

    void Put(SourceFeature feature, int value) => values[(int)feature] = (byte)Math.Max(0, Math.Min(byte.MaxValue, value));

    void Put(SourceFeature feature, bool value) => values[(int)feature] = value ? (byte)1 : (byte)0;
}
