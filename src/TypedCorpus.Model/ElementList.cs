using System;
using System.Collections;
using System.Collections.Generic;
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
