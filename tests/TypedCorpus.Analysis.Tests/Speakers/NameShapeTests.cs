using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>The shapes that names have, and the words that look like names: who said the last quote of a text.</summary>
public class NameShapeTests
{
    [Theory]
    [InlineData("Petra von der Heyde came. “It rained,” von der Heyde said.", "Petra von der Heyde")]
    [InlineData("Petra von der Heyde came. “It rained,” said von der Heyde.", "Petra von der Heyde")]
    [InlineData("Petra von der Heyde came. Von der Heyde said it “rained” there.", "Petra von der Heyde")]
    [InlineData("Petra von der Heyde came. “It rained,” Heyde said.", "Petra von der Heyde")]
    [InlineData("Petra von der Heyde came. “It rained,” President von der Heyde said.", "Petra von der Heyde")]
    [InlineData("Petra von der Heyde came with Otto von der Heyde. “It rained,” Petra von der Heyde said.", "Petra von der Heyde")]
    [InlineData("“We shall see,” said opposition leader Mark van den Brink.", "Mark van den Brink")]
    [InlineData("Mark van den Brink came. “It rained,” Van den Brink told reporters.", "Mark van den Brink")]
    [InlineData("Mark Van den Brink came. “It rained,” van den Brink said.", "Mark Van den Brink")]
    [InlineData("Mark Van Den Brink came. Van Den Brink said: “It rained.”", "Mark Van Den Brink")]
    [InlineData("“It rained,” said Juan de la Cruz.", "Juan de la Cruz")]
    [InlineData("Juan de la Cruz came. De la Cruz said: “It rained.”", "Juan de la Cruz")]
    [InlineData("Juan de la Cruz came. “It rained,” de la Cruz added.", "Juan de la Cruz")]
    [InlineData("Juan De La Cruz came. “It rained,” De La Cruz added.", "Juan De La Cruz")]
    [InlineData("Maria de los Santos came. “It rained,” de los Santos said.", "Maria de los Santos")]
    [InlineData("Luca di Roma came. “It rained,” di Roma said.", "Luca di Roma")]
    [InlineData("Anna della Torre came. “It rained,” said della Torre.", "Anna della Torre")]
    [InlineData("Pedro dos Anjos came. “It rained,” dos Anjos said.", "Pedro dos Anjos")]
    [InlineData("Vasco da Lima came. “It rained,” da Lima said.", "Vasco da Lima")]
    [InlineData("Jean du Bois came. “It rained,” du Bois said.", "Jean du Bois")]
    [InlineData("Jean le Gris came. Le Gris said: “It rained.”", "Jean le Gris")]
    [InlineData("Karl zu Sand came. “It rained,” zu Sand said.", "Karl zu Sand")]
    [InlineData("Jan ter Haar came. “It rained,” ter Haar said.", "Jan ter Haar")]
    [InlineData("Jan ten Haar came. “It rained,” said Ten Haar.", "Jan ten Haar")]
    [InlineData("Omar al-Sadiq came. “It rained,” al-Sadiq said.", "Omar al-Sadiq")]
    [InlineData("Omar al-Sadiq came. Al-Sadiq said: “It rained.”", "Omar al-Sadiq")]
    [InlineData("Omar al-Sadiq came. “It rained,” Sadiq said.", "Omar al-Sadiq")]
    [InlineData("Omar Sadiq came. “It rained,” Mr. Al-Sadiq said.", "Omar Sadiq")]
    [InlineData("Omar el-Sadiq came. “It rained,” said el-Sadiq.", "Omar el-Sadiq")]
    [InlineData("Omar al‑Sadiq came. “It rained,” Sadiq said.", "Omar al‑Sadiq")]
    [InlineData("Omar ash-Sharif came. “It rained,” ash-Sharif said.", "Omar ash-Sharif")]
    [InlineData("Omar bin Sadiq came. “It rained,” bin Sadiq said.", "Omar bin Sadiq")]
    [InlineData("Prince Omar bin Sadiq came. “It rained,” Bin Sadiq said.", "Omar bin Sadiq")]
    [InlineData("Omar ibn Sadiq came. Ibn Sadiq said: “It rained.”", "Omar ibn Sadiq")]
    [InlineData("Claire d’Orly came. “It rained,” d’Orly said.", "Claire d’Orly")]
    [InlineData("Claire d’Orly came. “It rained,” said D’Orly.", "Claire d’Orly")]
    [InlineData("Claire d’Orly came. “It rained,” d'Orly said.", "Claire d’Orly")]
    [InlineData("Paolo dell’Orto came. “It rained,” dell’Orto said.", "Paolo dell’Orto")]
    [InlineData("Ngomi wa Thirika came. “It rained,” wa Thirika said.", "Ngomi wa Thirika")]
    [InlineData("Ann St. Clair came. “It rained,” St. Clair said.", "Ann St. Clair")]
    [InlineData("Ann St. Clair came. “It rained,” said St. Clair.", "Ann St. Clair")]
    [InlineData("“It rained,” said Ramon y Lara.", "Ramon y Lara")]
    [InlineData("Liam O’Hara came. “It rained,” O'Hara said.", "Liam O’Hara")]
    [InlineData("Liam O'Hara came. “It rained,” said O’Hara.", "Liam O'Hara")]
    [InlineData("Liam O’HARA came. “It rained,” O’Hara said.", "Liam O’Hara")]
    [InlineData("Al Roe came. “It rained,” Al said.", "Al Roe")]
    [InlineData("Ben Roe came. “It rained,” Roe said.", "Ben Roe")]
    [InlineData("J. R. Roe came. “It rained,” Roe said.", "J. R. Roe")]
    [InlineData("“It rained,” said J.R. Roe.", "J.R. Roe")]
    [InlineData("Marcus 3X, an organizer, said: “It rained.”", "Marcus 3X")]
    [InlineData("Mary-Kate Roe came. “It rained,” Mary-Kate said.", "Mary-Kate Roe")]
    [InlineData("Ann Roe-Poe came. “It rained,” Roe-Poe said.", "Ann Roe-Poe")]
    [InlineData("ANN ROE came. “It rained,” Roe said.", "Ann Roe")]
    [InlineData("Ludwig van der Post came. Van der Post said: “It rained.”", "Ludwig van der Post")]
    [InlineData("Ludwig van der Post came. “It rained,” Mr. van der Post said.", "Ludwig van der Post")]
    [InlineData("Ludwig van der Post came. “It rained,” VAN DER POST said.", "Ludwig van der Post")]
    [InlineData("Ludwig van der Post came. Van der Post’s answer was short: “It rained.”", "Ludwig van der Post")]
    [InlineData("Ludwig van der Post came. “It rained,” he said.", "Ludwig van der Post")]
    [InlineData("Jean du Bois came. “It rained,” Mr. du Bois said.", "Jean du Bois")]
    [InlineData("Andrea di Roma came. “It rained,” he said.", "Andrea di Roma")]
    [InlineData("Karl von und zu Sand came. Von und zu Sand said: “It rained.”", "Karl von und zu Sand")]
    [InlineData("Jan op den Berg came. “It rained,” op den Berg said.", "Jan op den Berg")]
    [InlineData("Jan van ’t Hoff came. “It rained,” van ’t Hoff said.", "Jan van ’t Hoff")]
    [InlineData("Jan van 't Hoff came. Van 't Hoff said: \"It rained.\"", "Jan van 't Hoff")]
    [InlineData("Jan van ’t Hoff came. “It rained,” VAN ’T HOFF said.", "Jan van ’t Hoff")]
    [InlineData("Siti binti Razak came. “It rained,” Ms. binti Razak said.", "Siti binti Razak")]
    [InlineData("Miguel Del Toro came. “It rained,” Del Toro said.", "Miguel Del Toro")]
    [InlineData("Miguel Toro came. “It rained,” Del. Toro said.", "Miguel Toro")]
    public void Particles_apostrophes_initials_and_capitals_belong_to_the_name(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Shipowner Ann Roe came. “It rained,” Roe said.", "Ann Roe")]
    [InlineData("“It rained,” said Chocolatier Ann Roe.", "Ann Roe")]
    [InlineData("Speleologist Tom B. Poe came. “It rained,” Poe said.", "Tom B. Poe")]
    [InlineData("Churchgoer Ann Roe came. “It rained,” she said.", "Ann Roe")]
    [InlineData("Nobody sees the archlute. Maintainer Ann Roe came. “It rained,” Roe said.", "Ann Roe")]
    [InlineData("They thanked the lector on Sunday. Lector Ann Roe came. “It rained,” Roe said.", "Ann Roe")]
    [InlineData("Petty Officer 2nd Class Ann Roe came. “It rained,” Roe said.", "Ann Roe")]
    [InlineData("Forward Zorin Roe came. “It rained,” Roe said.", "Zorin Roe")]
    [InlineData("Prop Zorin Roe, 31, came. “It rained,” Roe said.", "Zorin Roe")]
    [InlineData("Sophomore Ann Roe came. “It rained,” Roe said.", "Ann Roe")]
    [InlineData("Alumnus Tom Poe came. “It rained,” Poe said.", "Tom Poe")]
    [InlineData("Minister-designate Ann Roe came. “It rained,” Roe said.", "Ann Roe")]
    [InlineData("The Ven. Tom Poe came. “It rained,” Poe said.", "Tom Poe")]
    [InlineData("Zorin Ann Roe came. “It rained,” Roe said.", "Zorin Ann Roe")]
    [InlineData("Zandrin Peter Roe, 31, came. “It rained,” Roe said.", "Zandrin Peter Roe")]
    [InlineData("Mary Ann Roe came. “It rained,” Roe said.", "Mary Ann Roe")]
    [InlineData("Virginia Roe came. “It rained,” Roe said.", "Virginia Roe")]
    [InlineData("Forward Rain Motors came. “It rained,” Forward Rain Motors said.", "Forward Rain Motors")]
    public void A_word_in_front_that_says_what_somebody_is_is_no_part_of_the_name_whether_or_not_a_list_has_it(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("YANG QUORIN has said that it rained. “It rained,” he said.", "Yang Quorin")]
    [InlineData("ZORIN QUELL has said that it rained. “It rained,” Quell said.", "Zorin Quell")]
    [InlineData("ÉRIC QUELL has said that it rained. “It rained,” he said.", "Éric Quell")]
    [InlineData("ANDRZÉJ QUELL has said that it rained. “It rained,” Quell said.", "Andrzéj Quell")]
    [InlineData("RAIN WATCH has said that it rained. “It rained,” it said.", "RAIN WATCH")]
    public void A_person_in_capitals_is_spelled_as_names_are(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Tom “Big Lou” Poe came. “It rained,” Big Lou said.", "Tom “Big Lou” Poe")]
    [InlineData("Tom “The Heron” Poe came. “It rained,” the Heron said.", "Tom “The Heron” Poe")]
    [InlineData("Tom “Heron” Poe came. “It rained,” Senator Heron said.", "Heron")]
    [InlineData("Heron came. Heron said: “It rained.” Later Tom “Heron” Poe left. He met Heron. “It snowed,” Poe said.", "Tom “Heron” Poe")]
    public void A_nickname_is_whose_it_is_in_marks_and_no_titled_namesakes(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("The Rainphone maker came. “It rained,” the Rainphone maker said.")]
    [InlineData("“It rained,” said the Quellmobile maker.")]
    [InlineData("“It rained,” a Quell Motors supplier said.")]
    [InlineData("“It rained,” the Quell subsidiary said.")]
    public void What_a_maker_makes_is_not_its_name(string text) =>
        Assert.Equal("-", Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Ana Souza e Silva came. “It rained,” Silva said.", "Ana Souza e Silva")]
    [InlineData("Ana Costa e Silva came. “It rained,” Costa e Silva said.", "Ana Costa e Silva")]
    public void Portuguese_surnames_are_joined(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Tom and Ann Roe came. “It rained,” Mr Roe said.", "Tom Roe")]
    [InlineData("Tom and Quorra Roe came. “It rained,” Mr Roe said.", "Tom Roe")]
    [InlineData("Tom and Ann Roe came. “It rained,” Mrs Roe said.", "Ann Roe")]
    [InlineData("Ann and Tom Roe came. “It rained,” Mrs. Roe said.", "Ann Roe")]
    [InlineData("Tom Roe came with his wife, Ann. “It rained,” Mrs Roe said.", "Ann Roe")]
    [InlineData("Ann Roe came with her husband, Tom. “It rained,” Mr Roe said.", "Tom Roe")]
    [InlineData("Ann Roe came with her husband, Tom. “It rained,” Ms Roe said.", "Ann Roe")]
    [InlineData("Ann Roe came with her husband, Tom. “It rained,” Roe said.", "Ann Roe")]
    [InlineData("Tom and Ann Roe came, and so did Ben Roe. “It rained,” Mr Ben Roe said.", "Ben Roe")]
    public void A_title_tells_which_of_two_with_one_surname_is_meant(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("They waited for Lim Beng Huat’s buns. Lim is one of three. “It rained,” Lim told them.", "Lim Beng Huat")]
    [InlineData("They waited for Goh Siew Kuan. Goh, who bakes, came. “It rained,” Goh said.", "Goh Siew Kuan")]
    [InlineData("They waited for Goh Siew Kuan and Goh Wei Ming. Goh came. “It rained,” Goh said.", "Goh")]
    public void A_family_name_in_front_is_that_of_its_only_bearer(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("The President of the Bus Drivers Guild, Zorin Roe, said it “rained”.", "Zorin Roe")]
    [InlineData("The Secretary of the Dock Workers Union, Ann Roe, said it “rained”.", "Ann Roe")]
    [InlineData("The Chair of the Rose Growers Association, Ann Roe, said it “rained”.", "Ann Roe")]
    [InlineData("The Director of the Farmers Market, Ann Roe, said it “rained”.", "Ann Roe")]
    [InlineData("President of the Bus Drivers Guild Ann Roe said it “rained”.", "Ann Roe")]
    [InlineData("The President of the Bus Drivers Guild said it “rained”.", "-")]
    [InlineData("“It rained,” said Elm reeve, Ann Roe.", "Ann Roe")]
    public void A_body_of_some_trade_is_nobody_who_is_of_it(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\nThey all came.\n\n" + text).Last());

    [Theory]
    [InlineData("An artist painted on Zorin Wharf. “It rained,” she said.", "-")]
    [InlineData("A man fell in Zorin Street. “It rained,” he said.", "-")]
    [InlineData("A boat sank off Zorin Quell. A man saw it. “It rained,” he said.", "-")]
    [InlineData("They met at Ghent’s Zorin Parade. “It rained,” he said.", "-")]
    [InlineData("They closed the Zorin Bridge. “It rained,” she said.", "-")]
    [InlineData("Zorin Street, 43, came. “It rained,” she said.", "Zorin Street")]
    [InlineData("They spoke of Zorin Street. “It rained,” Street said.", "Zorin Street")]
    [InlineData("They met Tom Bridge. “It rained,” he said.", "Tom Bridge")]
    [InlineData("Zorin Rivers came. “It rained,” he said.", "Zorin Rivers")]
    public void A_street_and_a_bridge_are_no_he_and_no_she(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("The Princess of Elm came. “It rained,” the Princess of Elm said.", "Princess of Elm")]
    [InlineData("The Duke of Elm came. “It rained,” the duke said.", "Duke of Elm")]
    [InlineData("The Countess of Elm has said that it “rained”.", "Countess of Elm")]
    [InlineData("The Duke of Elm, Tom Roe, said that it “rained”.", "Tom Roe")]
    [InlineData("The duke of Elm said that it “rained”.", "-")]
    [InlineData("The Bishop of Elm said that it “rained”.", "-")]
    public void Who_is_of_a_place_by_title_of_nobility_has_that_name(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("“It was worth it,” said President Lin Yuhan. “It is late,” Lin said.", "Lin Yuhan")]
    [InlineData("“It is fine,” said Park Ji-woo, a student. “It is,” Park said.", "Park Ji-woo")]
    [InlineData("Tanaka Hiroto, who lives here, came. “It rained,” said Tanaka.", "Tanaka Hiroto")]
    [InlineData("Nguyen Thanh Ha, a teacher, came. Nguyen said: “It rained.”", "Nguyen Thanh Ha")]
    [InlineData("Chinese Vice-President Lin Meiyu spoke. Lin said it “rained” then.", "Lin Meiyu")]
    [InlineData("Kim Min-jun came. “It rained,” Mr. Kim said.", "Kim Min-jun")]
    [InlineData("Ronny Tong Ka-wah came. “It rained,” Tong said.", "Ronny Tong Ka-wah")]
    [InlineData("Chan Tai-man, a driver, came. “It rained,” Chan said.", "Chan Tai-man")]
    [InlineData("Jolene Tan Mei Ling, 34, came. “It rained,” Ms Tan said.", "Jolene Tan Mei Ling")]
    [InlineData("Ong Ye Kung came. “It rained,” Mr Ong said.", "Ong Ye Kung")]
    [InlineData("Park Ji-woo came. Ms. Park said: “It rained.”", "Park Ji-woo")]
    [InlineData("Lin Yuhan came. “It rained,” Mr. Lin said.", "Lin Yuhan")]
    [InlineData("TANAKA HIROTO came. “It rained,” Mr. Tanaka said.", "Tanaka Hiroto")]
    [InlineData("“It poured,” Kim Min-jun said. “It rained,” President Kim added.", "Kim Min-jun")]
    [InlineData("“It poured,” said Ada Lam Mei-yee. “It rained,” Ada Lam said.", "Ada Lam Mei-yee")]
    [InlineData("A former clerk, Ada Lam Mei-yee, came. Lam called on the crowd to wait. “It rained,” she said.", "Ada Lam Mei-yee")]
    [InlineData("“It poured,” said Gunnar Thor Helgason. “It rained,” Gunnar Thor said.", "Gunnar Thor Helgason")]
    [InlineData("“It poured,” said Luisa Ortega Vélez. “It rained,” Luisa Ortega said.", "Luisa Ortega Vélez")]
    [InlineData("Zorin Peake runs the mill. “It rained,” Zorin said.", "Zorin Peake")]
    public void A_family_name_that_comes_first_links_to_its_short_form(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\n" + text).Distinct());

    [Theory]
    [InlineData("Roe Tower, a house in town, was wet. “It rained,” Roe said.", "Roe")]
    [InlineData("Roe Tower, a house in town, was wet. “It rained,” Mr. Roe said.", "Roe")]
    [InlineData("Ann Kim met Kim Min-jun. “It rained,” Ms. Kim said.", "Ann Kim")]
    [InlineData("Pooh came. Pooh Bear sang. “It rained,” Pooh said.", "Pooh")]
    public void A_name_that_begins_like_another_is_no_short_form_of_it(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("“It rained,” said Per Lindgren.", "Per Lindgren")]
    [InlineData("Per Olaf Lindgren came. “It rained,” Lindgren said.", "Per Olaf Lindgren")]
    [InlineData("Ann Roe came. Per Rain News, Ann Roe said it “rained”.", "Ann Roe")]
    [InlineData("Reilly Orten came. “It rained,” Orten said.", "Reilly Orten")]
    [InlineData("Suddenly Orten came. “It rained,” Orten said.", "Orten")]
    public void A_given_name_that_looks_like_a_function_word_is_one(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Yara, a resident of Puerto Lindo in Toluma, was asleep. “It rained,” she said.", "Yara")]
    [InlineData("Ann Roe flew to Paris. “It rained,” she said.", "Ann Roe")]
    [InlineData("Ann Roe left for New Zealand. “It rained,” she said.", "Ann Roe")]
    public void A_place_is_no_person(string text, string name) => Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("Slide 21: So, the word “contribution” or “contribute” comes from Latin origins.")]
    [InlineData("The list goes on. Set the tone (like “we are on it now and will tell you”) and go on.")]
    [InlineData("The list goes on. Tip: “We are on it now and will tell you.”")]
    [InlineData("The list goes on. Myth: “Rain is always cold in June.”")]
    [InlineData("It was late. “Do cats swim, I wonder?” And here it went on in a dreamy way: “Do cats swim?”")]
    [InlineData("It was late. “It rained all day in town,” But the town slept.")]
    [InlineData("It was late. “It rained all day in town,” Set the tone and go on.")]
    [InlineData("It was late. “It rained all day in town,” Try again.")]
    [InlineData("It was late. “It rained all day in town.” Here it went on.")]
    public void Words_that_have_a_capital_by_their_place_are_nobody(string text) =>
        Assert.All(Said.Names("A title for it\n\n" + text), name => Assert.Equal("-", name));

    [Theory]
    [InlineData("Ann Rose came. The rose was red. Rose said: “It rained.”", "Ann Rose")]
    [InlineData("The rose was red. Rose said: “It rained.”", "Rose")]
    public void A_surname_stays_one_where_the_text_has_the_word_in_lower_case(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("It was late.\n\nWrong: “It rained all day in town.”")]
    [InlineData("It was late.\n\nBottom line: “It rained all day in town.”")]
    [InlineData("It was late.\n\nBottom Line: “It rained all day in town.”")]
    [InlineData("It was late.\n\nFun fact: “It rained all day in town.”")]
    [InlineData("It was late.\n\nRule One: “It rained all day in town.”")]
    [InlineData("It was late.\n\nUsage: “It rained all day in town.”")]
    [InlineData("It was late.\n\nSuddenly: “It rained all day in town.”")]
    [InlineData("It was late. “It rained all day in town.” — Anonymous")]
    [InlineData("It was late. “It rained all day in town.” — Everyone")]
    public void A_label_before_a_colon_or_behind_a_dash_is_no_source(string text) => Assert.Equal(["-"], Said.Mentions("A title for it\n\n" + text));

    [Theory]
    [InlineData("Nela Price came.\n\nPrice: “It rained all day in town.”", "Nela Price")]
    [InlineData("It was late.\n\nNela Price: “It rained all day in town.”", "Nela Price")]
    [InlineData("It was late.\n\nAnn: “It rained all day in town.”", "Ann")]
    [InlineData("It was late. “It rained all day in town.” — Roe", "Roe")]
    public void A_name_before_a_colon_or_behind_a_dash_is_a_source_where_it_is_known(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("Roe’s answer: “It rained.”", "Roe")]
    [InlineData("Officials said: “It rained.”", "Officials")]
    [InlineData("Critics called it “wet and cold.”", "Critics")]
    public void Roles_and_possessors_that_have_a_capital_by_their_place_speak(string text, string mention) =>
        Assert.Equal([mention], Said.Mentions("A title for it\n\nThe town slept. " + text));

    [Theory]
    [InlineData("A JUDGE said it “rained a lot” there.", "-")]
    [InlineData("The Department of Rain met. “It rained,” the Department said.", "Department of Rain")]
    [InlineData("“It rained,” said the Minister of Foreign Affairs.", "-")]
    [InlineData("“It rained,” said the High Commissioner for Human Rights.", "-")]
    [InlineData("Seven years ago it was dry. The editor told me: “It rained.”", "-")]
    [InlineData("Six in ten people said that it “rained a lot” there.", "-")]
    [InlineData("Democratic inquisitors sang. “It rained all day in the whole of the town.”", "-")]
    [InlineData("The discussions went on. Discussions ranged far. “It rained all day in the whole of the town.”", "-")]
    [InlineData("Analyses by the town followed. “It rained all day in the whole of the town.”", "-")]
    [InlineData("It was late. Examples include: “It rained.”", "-")]
    [InlineData("The humans slept. Humans and cats sing. “It rained all day in the whole of the town.”", "-")]
    [InlineData("The table is long. Table is wet. “It rained all day in the whole of the town.”", "-")]
    public void A_common_noun_with_a_capital_is_no_name(string text, string name) => Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("Ann Roe lives in Hartford, Conn. “It rained,” the Board said.", "-")]
    [InlineData("Ann Roe came from Boston, Mass. “It rained,” the board said.", "-")]
    [InlineData("Ann Roe came from Pittsburgh, Pa. “It rained,” the board said.", "-")]
    [InlineData("Lars Penn came to Elm. Nobody asked Penn. “It rained,” Penn said.", "Lars Penn")]
    [InlineData("They asked Ann Roe, Tom Poe, Jan. “It rained,” said Jan.", "Jan")]
    public void What_is_short_for_a_state_behind_a_town_at_the_end_of_a_sentence_is_no_name(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\n" + text));

    [Theory]
    [InlineData("Take Ann Roe, a farmer. “It rained,” she said.", "Ann Roe")]
    [InlineData("Meet Zorin Roe, a farmer. “It rained,” he said.", "Zorin Roe")]
    [InlineData("Meet Group met. “It rained,” said Meet Group.", "Meet Group")]
    [InlineData("T.N. Venkat Roe said: “It rained.”", "T.N. Venkat Roe")]
    [InlineData("The U.S. ambassador Ann Roe said: “It rained.”", "Ann Roe")]
    [InlineData("Quell, Roe & Lodd said: “It rained.”", "Quell, Roe & Lodd")]
    [InlineData("“It rained,” said Quell, Poe, Roe & Lodd.", "Quell, Poe, Roe & Lodd")]
    [InlineData("Corbin Truck & Motor Corp. said: “It rained.”", "Corbin Truck & Motor Corp.")]
    [InlineData("In Ghent, Marks & Spencer said: “It rained.”", "Marks & Spencer")]
    [InlineData("In Elmsford, Marks & Spencer said: “It rained.”", "Marks & Spencer")]
    [InlineData("Ann Roe & Tom Ek sang. “It rained,” Ann Roe said.", "Ann Roe")]
    public void A_name_has_all_its_words_and_no_others(string text, string name) =>
        Assert.Equal([name], Said.Names("A title for it\n\nThe town slept. " + text));

    [Theory]
    [InlineData("Ann Roe came. The Minister of State for Inland Waterways said: “It rained.”")]
    [InlineData("Ann Roe came. The Minister for Rain said: “It rained.”")]
    public void What_an_office_is_for_is_no_name(string text) =>
        Assert.All(Said.Names("A title for it\n\n" + text), name => Assert.True(name is "-" or "Ann Roe", name));

    [Fact]
    public void A_short_name_goes_to_the_one_who_leads_the_sentence() => Assert.Equal(
        ["Ann Roe"],
        Said.Names("A title for it\n\nAnn Roe, whose husband, John Roe, died, came. “It rained,” Roe said."));
}
