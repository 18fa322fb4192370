using System;
using System.ComponentModel;
using System.Threading;

namespace TypedCorpus.Storage
{
    /// <summary>For generated code: what makes the elements of an article or of a corpus, each when it is first asked for, and keeps them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    abstract partial class ElementSource
    {
        // A field: what a program reaches first it reaches by as few calls as can be
        internal readonly string Stored;

        // A list of an article's own type is made without arguments: what it has the elements of waits here
        [ThreadStatic]
        internal static object? Waiting;

        private readonly object?[]?[] elements;

        internal ElementSource(string stored, int tables)
        {
            Stored = stored;
            elements = new object?[tables][];
        }

        // The element of a record. Two threads may both make it; the first one stays
        internal object Element(int table, int index)
        {
            object?[] kept = elements[table]
                ?? Interlocked.CompareExchange(ref elements[table], new object?[StoredTables.CountOf(Stored, table)], null)
                ?? elements[table]!;
            return Volatile.Read(ref kept[index]) ?? Interlocked.CompareExchange(ref kept[index], Make(table, index), null) ?? kept[index]!;
        }

        internal string Characters(int table, int record, int field) =>
            Stored.Substring(StoredTables.Number(Stored, table, record, field), StoredTables.Number(Stored, table, record, field + 1));

        private protected abstract object Make(int table, int index);
    }
}
