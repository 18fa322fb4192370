namespace TypedCorpus.Storage
{
    // The tables of an article, in their order, with what the numbers of a record are. Starts and lengths of texts are in the stored characters,
    // all other starts in the source
    static partial class ArticleTable
    {
        // Single numbers: source length, 1 where the characters are a resource's name, start and length of the title, which is the id where the length
        // is 0, quotes, terms, words, start and length of what stands before the mark for an excerpt
        internal const int Article = 0;
        internal const int IsResource = 1;
        internal const int Title = 2;
        internal const int QuoteCount = 4;
        internal const int TermCount = 5;
        internal const int WordCount = 6;
        internal const int Excerpt = 7;

        // Start and length of the name
        internal const int Speakers = 1;

        // Start, length, start and length of the text that is read instead, the place of that in the article's text
        internal const int Edits = 2;

        // Kind and level (16 for each), start, length
        internal const int Blocks = 3;
        internal const int LevelUnit = 16;

        // Block, first sentence
        internal const int Paragraphs = 4;

        // Block of the heading, from 1, or 0; first paragraph, paragraphs; start and length of the slug; section that it is in, from 1, or 0; start and
        // length of what stands under the heading; the place behind the last section in it
        internal const int Sections = 5;
        internal const int SectionHeading = 0;
        internal const int SectionParagraphs = 1;
        internal const int SectionSlug = 3;
        internal const int SectionParent = 5;
        internal const int SectionStart = 6;
        internal const int SectionEnd = 8;

        // Block
        internal const int Boilerplate = 6;

        // Start, length
        internal const int Sentences = 7;

        // Of blocks that have some of it alone: block, number of an item plus 1, state of a task (1 to be done, 2 done), start and length of the language
        internal const int Details = 8;
        internal const int DetailNumber = 1;
        internal const int DetailTask = 2;
        internal const int DetailLanguage = 3;

        // Quotes, then terms, then what is nested in them: kind, start, length, start and length of the mention, start and length of the cue,
        // speaker from 1, quote that it goes on with from 1, first nested quote, nested quotes, how sure the speaker is in percent
        internal const int Quotes = 9;

        // Links, then pictures: start, length, start and length of the address, start and length of the id that the path of the article has which it leads
        // to (the length 0 for none) or of what stands for a picture in words, start and length of the name of the section there (the length 0 for none), 1
        // for a picture
        internal const int Links = 10;
        internal const int LinkUrl = 2;
        internal const int LinkTarget = 4;
        internal const int LinkSection = 6;
        internal const int IsPicture = 8;

        // Line ends of a resource that are no line feeds: the place in the source, and how many characters stand there
        internal const int LineEnds = 11;

        // Start and length of the article's HTML in the stored characters; behind it start and length in that HTML of each block and then of each section,
        // with the length 0 for none. Without a record the project asks for no HTML
        internal const int Html = 12;

        // For each key of the corpus the place of its value in the next table, from 1, or 0; empty for an article without a value
        internal const int Metadata = 13;
        internal const int TagsKey = 6;

        // Single characters: a number of 64 bits is five of them, a text two pairs, and a list has a pair with the number of its values before them
        internal const int Values = 14;
        internal const int TextWidth = 4;

        internal const int Count = 15;

        internal static int CountOfLinks(string stored) =>
            StoredTables.FirstFrom(stored, Links, IsPicture, 1, 0, StoredTables.CountOf(stored, Links));
    }
}
