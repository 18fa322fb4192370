// Compiled into the package TypedCorpus.Model only: what is internal where the model is emitted is public here.
namespace TypedCorpus
{
    public partial class Article { }
}
