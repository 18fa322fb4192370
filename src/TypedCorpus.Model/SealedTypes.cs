#if !TYPEDCORPUS_MODEL_PACKAGE
// In the package the types of one corpus derive from these; where the model is emitted, these are the corpus' own.
namespace TypedCorpus
{
    sealed partial class Link { }

    sealed partial class Paragraph { }

    sealed partial class Quote { }

    sealed partial class Section { }

    sealed partial class Sentence { }

    sealed partial class Speaker { }
}
#endif
