using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;

namespace TypedCorpus
{
    /// <summary>A list of parts of the corpus, in order. A <c>foreach</c> over it allocates nothing.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    [DebuggerDisplay("Count = {Count}")]
    partial class ElementList<T> : IReadOnlyList<T>
    {
        private readonly T[] items;

        internal ElementList(T[] items) => this.items = items;

        /// <summary>How many there are.</summary>
        public int Count => items.Length;

        /// <summary>The part at a place.</summary>
        /// <param name="index">The place, from 0.</param>
        /// <exception cref="ArgumentOutOfRangeException">The list has no such place.</exception>
        public T this[int index] => (uint)index < (uint)items.Length
            ? items[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, "The list has " + items.Length + " elements.");

        internal T[] Items => items;

        /// <summary>
        /// For generated code: eight parts of the list, from a place on. A call with eight arguments costs the compiler half of what eight
        /// assignments do.
        /// </summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected void Fill(int start, out T first, out T second, out T third, out T fourth, out T fifth, out T sixth, out T seventh, out T eighth)
        {
            first = items[start];
            second = items[start + 1];
            third = items[start + 2];
            fourth = items[start + 3];
            fifth = items[start + 4];
            sixth = items[start + 5];
            seventh = items[start + 6];
            eighth = items[start + 7];
        }

        /// <summary>Walks over the list.</summary>
        public Enumerator GetEnumerator() => new Enumerator(items);

        IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

        /// <summary>Walks over a list.</summary>
        public struct Enumerator
        {
            private readonly T[] items;
            private int index;

            internal Enumerator(T[] items)
            {
                this.items = items;
                index = -1;
            }

            /// <summary>The part at hand.</summary>
            public T Current => items[index];

            /// <summary>Goes on to the next part; false after the last.</summary>
            public bool MoveNext() => ++index < items.Length;
        }
    }
}
