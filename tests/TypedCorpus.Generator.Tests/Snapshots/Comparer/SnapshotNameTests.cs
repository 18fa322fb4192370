using Xunit.v3;

namespace TypedCorpus.Generator.Tests.Snapshots.Comparer;

public class SnapshotNameTests
{
    [Fact]
    public void Is_the_class_and_the_method() =>
        Assert.Equal("SnapshotNameTests.Is_the_class_and_the_method", NameOfThisTest());

    [Theory]
    [InlineData(9, "a/b")]
    public void Takes_in_the_arguments_of_a_theory(int number, string text)
    {
        Assert.Equal((9, "a/b"), (number, text));
        Assert.Equal("SnapshotNameTests.Takes_in_the_arguments_of_a_theory_number=9_text=a-b", NameOfThisTest());
    }

    static string NameOfThisTest()
    {
        IXunitTest test = (IXunitTest)TestContext.Current.Test!;
        return SnapshotName.Of(test.TestMethod.Method, test.TestMethodArguments);
    }
}
