using System.Globalization;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace TypedCorpus.Analysis.Reading.Markup;

/// <summary>The items of the lists of a Markdown text: how deep they are, their numbers, and whether what they ask for is done.</summary>
sealed class ListItems
{
    // How many items of a list were passed: leaves come in the order of the text
    readonly Dictionary<ListBlock, int> passed = [];

    /// <summary>Whether a leaf is the first of an item.</summary>
    public static bool IsOpenedBy(LeafBlock leaf) => leaf.Parent is ListItemBlock item && item[0] == leaf;

    /// <summary>The block of the leaf that opens an item.</summary>
    public Block BlockOf(LeafBlock leaf, TextSpan span)
    {
        ListItemBlock item = (ListItemBlock)leaf.Parent!;
        return new Block(BlockKind.ListItem, span, DepthOf(item))
        {
            Number = NumberOf(item),
            IsDone = leaf.Inline?.FirstChild is TaskList task ? task.Checked : null,
        };
    }

    static int DepthOf(ListItemBlock item)
    {
        int depth = 0;
        for (ContainerBlock? parent = item.Parent; parent is not null; parent = parent.Parent)
            depth += parent is ListBlock ? 1 : 0;
        return depth;
    }

    // What a browser shows: counted from the first item's number on, whatever the others say
    int? NumberOf(ListItemBlock item)
    {
        if (item.Parent is not ListBlock { IsOrdered: true } list
            || !int.TryParse(list.OrderedStart ?? list.DefaultOrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out int first))
            return null;
        passed.TryGetValue(list, out int place);
        while (list[place] != item)
            place++;
        passed[list] = place;
        return first + place;
    }
}
