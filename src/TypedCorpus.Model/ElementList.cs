using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using TypedCorpus.Storage;

namespace TypedCorpus
{
    /// <summary>
    /// A list of parts of the corpus, in order. A part is made when it is first asked for, and kept. A <c>foreach</c> over a list that was walked
    /// before allocates nothing.
    /// </summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    [DebuggerDisplay("Count = {Count}")]
    partial class ElementList<T> : IReadOnlyList<T>
    {
        private readonly T[]? values;
        private readonly ElementSource? source;
        private readonly int table;
        private readonly int first;
        private readonly int count;

        // For a list of an article's own type
        private protected ElementList()
        {
            if (ElementSource.Waiting is not ElementList<T> same)
                return;
            values = same.values;
            source = same.source;
            table = same.table;
            first = same.first;
            count = same.count;
        }

        internal ElementList(T[] values)
        {
            this.values = values;
            count = values.Length;
        }

        // The elements of some records in a row
        internal ElementList(ElementSource source, int table, int first, int count)
        {
            this.source = source;
            this.table = table;
            this.first = first;
            this.count = count;
        }

        /// <summary>How many there are.</summary>
        public int Count => count;

        /// <summary>The part at a place.</summary>
        /// <param name="index">The place, from 0.</param>
        /// <exception cref="ArgumentOutOfRangeException">The list has no such place.</exception>
        public T this[int index] => (uint)index >= (uint)count
            ? throw new ArgumentOutOfRangeException(nameof(index), index, "The list has " + count + " elements.")
            : source is null ? values![index] : (T)source.Element(table, first + index);

        /// <summary>
        /// For generated code: eight parts of the list, from a place on. A call with eight arguments costs the compiler half of what eight
        /// assignments do.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected void Fill(int start, out T first, out T second, out T third, out T fourth, out T fifth, out T sixth, out T seventh, out T eighth)
        {
            first = this[start];
            second = this[start + 1];
            third = this[start + 2];
            fourth = this[start + 3];
            fifth = this[start + 4];
            sixth = this[start + 5];
            seventh = this[start + 6];
            eighth = this[start + 7];
        }

#if TYPEDCORPUS_MODEL_PACKAGE
        private protected ElementList(ElementList<T> same)
        {
            values = same.values;
            source = same.source;
            table = same.table;
            first = same.first;
            count = same.count;
        }

        // The same parts, as what they are in their corpus
        internal ElementList<TPart> Of<TPart>()
            where TPart : T
            => values is null
                ? new ElementList<TPart>(source!, table, first, count)
                : new ElementList<TPart>(Array.ConvertAll(values, value => (TPart)(object)value!));

#endif
        // The same list, of an article's own type
        internal static TList As<TList>(ElementList<T> list)
            where TList : ElementList<T>, new()
        {
            ElementSource.Waiting = list;
            try
            {
                return new TList();
            }
            finally
            {
                ElementSource.Waiting = null;
            }
        }

        /// <summary>Walks over the list.</summary>
        public Enumerator GetEnumerator() => new Enumerator { List = this };

        IEnumerator<T> IEnumerable<T>.GetEnumerator()
        {
            for (int i = 0; i < count; i++)
                yield return this[i];
        }

        IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

        /// <summary>Walks over a list.</summary>
        public struct Enumerator
        {
            internal ElementList<T> List;

            // Of the next one
            private int index;

            /// <summary>The part at hand.</summary>
            public T Current => List[index - 1];

            /// <summary>Goes on to the next part; false after the last.</summary>
            public bool MoveNext() => index++ < List.count;
        }
    }
}
