var guide = Corpus.Guide.Sections;

switch (args)
{
    case ["book", "island"]:
        Console.WriteLine("A seat is booked.");
        return 0;

    // No such section any more: the build fails
    case ["book", ..]:
        Console.Error.WriteLine(guide.Book.Text);
        return 1;

    case ["help", string name] when guide.FirstOrDefault(section => section.Slug == name) is { } topic:
        Console.WriteLine(topic.Text);
        return 0;

    default:
        Console.WriteLine($"{guide.Opening.Text}\n");
        foreach (Section section in guide.Where(section => section.Level > 0))
            Console.WriteLine($"{new string(' ', 2 * section.Level)}help {section.Slug}");
        return args is [] or ["help"] ? 0 : 1;
}
