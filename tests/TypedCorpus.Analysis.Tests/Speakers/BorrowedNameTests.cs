using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Names whose words are titles, trades or times elsewhere: who said the last quote of a text.</summary>
public class BorrowedNameTests
{
    [Theory]
    [InlineData("Stephan King came. “It rained,” King said.", "Stephan King")]
    [InlineData("Stephan King came. “It rained,” said Mr. King.", "Stephan King")]
    [InlineData("“It rained,” said Lars King Jr., a host.", "Lars King Jr.")]
    [InlineData("“It rained,” said Martin Lucas King Jr.", "Martin Lucas King Jr.")]
    [InlineData("“It rained,” said Rep. Petra King, R-N.Y.", "Petra King")]
    [InlineData("“It rained,” said Ann Judge of the Elmsford Rovers.", "Ann Judge")]
    [InlineData("“It rained,” said Tavish Bishop, a painter.", "Tavish Bishop")]
    [InlineData("John Major came. Major said: “It rained.”", "John Major")]
    [InlineData("John Major came. “It rained,” Sir John said.", "John Major")]
    [InlineData("“It rained,” said Prime Minister Ann Major.", "Ann Major")]
    [InlineData("T.C. King came. “It rained,” King said.", "T.C. King")]
    [InlineData("Kam Baker came. Baker said: “It rained.”", "Kam Baker")]
    [InlineData("Dan Backer, a lawyer, came. “It rained,” Backer said.", "Dan Backer")]
    [InlineData("Marine Le Foll came. “It rained,” said Le Foll.", "Marine Le Foll")]
    [InlineData("The economist He Jianxiong said: “It rained.”", "He Jianxiong")]
    [InlineData("He Jianxiong came. “It rained,” Mr. He said.", "He Jianxiong")]
    [InlineData("“It rained,” said Nguyễn Văn An.", "Nguyễn Văn An")]
    [InlineData("“It rained,” said Thanh An, a farmer.", "Thanh An")]
    public void A_title_or_a_trade_is_a_surname_behind_a_given_name(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("King Otto III came. “It rained,” said the King.", "Otto III")]
    [InlineData("Stephan King came. “It rained,” said King Otto.", "Otto")]
    [InlineData("“It rained,” said Elmsford Judge Ann Poe.", "Ann Poe")]
    [InlineData("President Ann Poe came. “It rained,” the President said.", "Ann Poe")]
    [InlineData("Ann Poe came. He said: “It rained.” Ann Poe said: “It poured.”", "Ann Poe")]
    [InlineData("“It rained,” said Christian Democrat Ann Poe.", "Ann Poe")]
    public void A_title_stays_one_before_a_name_and_behind_the(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Thea May came. “It rained,” May said.", "Thea May")]
    [InlineData("Thea May came. “It rained,” said Mrs. May.", "Thea May")]
    [InlineData("“It rained,” said Prime Minister Thea May.", "Thea May")]
    [InlineData("“It rained,” said Joe Friday, a detective.", "Joe Friday")]
    [InlineData("Amy Winter came. “It rained,” said Winter.", "Amy Winter")]
    [InlineData("“It rained,” said May Cheng.", "May Cheng")]
    [InlineData("April Roe said: “It rained.”", "April Roe")]
    [InlineData("June Osgood came. “It rained,” Osgood said.", "June Osgood")]
    [InlineData("“It rained,” said Sunday Olisa.", "Sunday Olisa")]
    public void A_time_is_a_part_of_a_persons_name(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("“It rained,” said Tom Ek Friday.")]
    [InlineData("Tom Ek left. “It rained,” said Tom Friday.")]
    [InlineData("Tom Ek left. Sunday Ek said: “It rained.”")]
    [InlineData("Sunday Tom Ek said: “It rained.”")]
    [InlineData("In May Tom Ek said: “It rained.”")]
    [InlineData("Tom Ek left with Thea May. “It rained,” Ek said in May.")]
    public void A_time_stays_one_beside_a_name(string text) => Assert.Equal("Tom Ek", Said.Names("A title for it\n\n" + text).Last());
}
