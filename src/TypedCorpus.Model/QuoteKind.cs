namespace TypedCorpus
{
    /// <summary>What quotation marks were used for, or that words are quoted without them.</summary>
#if NET8_0_OR_GREATER
    [System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<QuoteKind>))]
#endif
#if TYPEDCORPUS_MODEL_PACKAGE
    public
#endif
    enum QuoteKind
    {
        /// <summary>A clause or more of somebody's words.</summary>
        Direct,

        /// <summary>A fragment of somebody's words, woven into the writer's sentence.</summary>
        Partial,

        /// <summary>A title, a term or a scare quote: nobody is quoted.</summary>
        Term,

        /// <summary>A turn of a transcript or an interview, without quotation marks.</summary>
        Turn,
    }
}
