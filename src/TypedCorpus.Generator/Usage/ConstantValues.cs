using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TypedCorpus.Generator.Usage;

/// <summary>Follows expressions back to what they must stand for.</summary>
static class ConstantValues
{
    /// <summary>The operation behind conversions, in front of a <c>?</c>, and behind a local that is assigned once, where it is declared.</summary>
    public static IOperation? Origin(IOperation? operation)
    {
        // A local may stand for another one; no program has that many in a row
        for (int i = 0; i < 16; i++)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IConditionalAccessInstanceOperation instance:
                    operation = ReceiverOf(instance);
                    break;
                case ILocalReferenceOperation { IsDeclaration: false } reference when InitializerOf(reference) is { } initializer:
                    operation = initializer;
                    break;
                default:
                    return operation;
            }
        }

        return null;
    }

    static IOperation? ReceiverOf(IConditionalAccessInstanceOperation instance)
    {
        IOperation part = instance;
        while (part.Parent is { } around)
        {
            if (around is IConditionalAccessOperation access && access.WhenNotNull == part)
                return access.Operation;
            part = around;
        }

        return null;
    }

    static IOperation? InitializerOf(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is not null)
            root = root.Parent;

        IOperation? initializer = null;
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            if (operation is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local))
                initializer = declarator.GetVariableInitializer()?.Value;
            else if (operation is ILocalReferenceOperation use && IsWritten(use) && SymbolEqualityComparer.Default.Equals(use.Local, reference.Local))
                return null;
        }

        return initializer;
    }

    static bool IsWritten(ILocalReferenceOperation use) => use.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == use,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        IAddressOfOperation => true,
        ITupleOperation => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
        _ => false,
    };
}
