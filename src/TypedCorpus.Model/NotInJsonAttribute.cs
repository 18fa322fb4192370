#if !NET8_0_OR_GREATER
using System;

namespace TypedCorpus.Storage
{
    // What the newer frameworks call JsonIgnoreAttribute: marks members that lead back or up, or that say again what another one says
    [AttributeUsage(AttributeTargets.Property)]
    sealed class NotInJsonAttribute : Attribute
    {
    }
}
#endif
