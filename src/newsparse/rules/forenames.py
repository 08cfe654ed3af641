"""Forenames that tell a man from a woman: hints for "he" and "she", never proof.

Source: the 1990 census of the United States, "Frequently Occurring Names" (Census Bureau, public domain): the most frequent
forenames that are borne by one sex at least eight times as often as by the other.
"""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Record, Words


class ForenameEnding(Record):
    """A row that tells the sex of a forename by its last letters, with the names that break the rule.

    >>> row = ForenameEnding(name="forename ending.it.a", language="it", sex="female", endings=("a",),
    ...                      but=frozenset({"luca"}), example="Chiara", spares=("Luca", "Marco"), why="Italian")
    >>> row.hits("Chiara"), row.hits("Luca")
    (True, False)
    """

    sex: str
    endings: tuple[str, ...]
    but: frozenset[str]

    def hits(self, text: str) -> bool:
        """Say whether the text is a forename with one of the endings."""
        forename = text.casefold()
        return forename.endswith(self.endings) and forename not in self.but


MALE: Final = (
    Words(
        name="forename.male",
        words=frozenset(
            """
        aaron abel abraham adam adolfo adolph agustin al alan albert alberto alejandro alex alexander alfonso
        alfred alfredo allan allen alonzo alphonso alton alvaro alvin amos andre andres andrew andy angelo
        anthony antoine anton antonio archie armand armando arnold arthur arturo august austin avery barry
        bart basil ben benito benjamin benny bernard bernardo bert bill billy blaine blake bob bobby boyd brad
        bradford bradley brady brain brandon brendan brent bret brett brian bruce bryan bryant bryce bryon
        buddy burton byron caleb calvin cameron carl carlos carlton cecil cedric cesar chad charles charlie
        chase chester chris christopher chuck clarence clark claude clay clayton cleveland cliff clifford
        clifton clint clinton clyde cody colin conrad corey cornelius cory craig curt curtis dale dallas
        damian damien damon dan dane daniel danny darin darius darnell darrel darrell darren darrin darryl
        darwin daryl dave david dean delbert demetrius denis dennis derek derick derrick desmond dewayne dewey
        dexter diego domingo dominic dominick don donald donnie donovan doug douglas doyle drew duane dustin
        dwayne dwight dylan earl earnest ed eddie edgar edmond edmund eduardo edward edwin efrain elbert eldon
        eli elias elijah elliot elliott ellis elmer elton elvin elvis elwood emanuel emil emilio emmanuel
        emmett enrique eric erick erik ernest ernesto ernie ervin erwin esteban ethan eugene evan everett
        fabian felipe felix fernando fidel floyd forrest francisco frank franklin fred freddy frederick
        fredrick gabriel garland garrett garry gary gene geoffrey george gerald gerard gerardo gilbert
        gilberto glen glenn gonzalo gordon grady graham grant greg gregg gregorio gregory grover guillermo gus
        gustavo guy hal hans harlan harley harold harrison harry harvey heath hector henry herbert herman
        hiram homer horace howard hubert hugh hugo humberto ian ignacio ira irvin irving isaac isaiah ismael
        israel ivan jack jackson jacob jake jamal james jared jarrod jason jasper javier jay jeff jefferson
        jeffery jeffrey jeffry jerald jeremiah jeremy jermaine jerome jerry jess jesse jesus jim jimmy joaquin
        joe joel joesph joey john johnathan johnny jon jonathan jonathon jorge jose joseph josh joshua juan
        julian julio julius junior justin karl keith kelvin ken kendrick kenneth kenny kent kermit kevin kirk
        kristopher kurt kyle lamar lamont lance larry laurence lawrence leland leo leon leonard leonardo leroy
        lester levi lewis lionel lloyd logan lonnie lorenzo louie louis lowell loyd lucas luis luke luther
        lyle mack malcolm manuel marc marcel marco marcos marcus mario mark marlin marlon marshall martin
        marvin mason mathew matt matthew maurice mauricio max melvin micah michael micheal miguel mike miles
        millard milton mitchell moises monte monty morris moses murray myron nathan nathaniel neal ned neil
        nelson nicholas nick nicolas noah noe nolan norbert norman norris oliver omar orlando orville oscar
        otis otto owen pablo patrick paul pedro percy perry pete peter phil philip phillip pierre preston
        quentin quinton rafael ralph ramiro ramon randal randall randolph randy raphael raul ray raymond reed
        reggie reginald reuben rex reynaldo ricardo richard rick rickey rickie ricky rigoberto rob robert
        roberto rocco rocky rod roderick rodger rodney rodolfo rodrigo rogelio roger roland rolando roman ron
        ronald ronnie roosevelt rory roscoe ross roy royce ruben rudolph rudy rufus russel russell rusty ryan
        salvador salvatore sam sammy samuel santiago saul scott scotty sean sergio seth shane shaun shawn
        sheldon sherman sidney simon solomon spencer stan stanley stephan stephen sterling steve steven
        stewart stuart sylvester ted teddy terence terrance terrell terrence thaddeus theodore thomas thurman
        tim timmy timothy todd tom tomas tommy tony travis trent trevor troy ty tyler tyrone tyson vance
        vaughn vern vernon vicente victor vincent virgil wade wallace walter warren wayne wendell wesley
        wilbert wilbur wiley wilfred wilfredo will willard william williams willis wilson winston wm woodrow
        xavier zachary
        """.split()
        ),
        example="Robert",
        spares=("Roberta", "Chris Evert"),
        why="a man's forename",
    ),
)

FEMALE: Final = (
    Words(
        name="forename.female",
        words=frozenset(
            """
        abby abigail ada addie adela adele adeline adriana adrienne agnes aida aileen aimee aisha alana
        alberta alejandra alexandra alexandria alfreda alice alicia aline alisa alisha alison alissa allie
        allison allyson alma alta althea alyce alyssa amalia amanda amber amelia amie amparo amy ana anastasia
        andrea angela angelia angelica angelina angeline angelique angelita angie anita ann anna annabelle
        anne annette annie annmarie antoinette antonia april araceli arlene arline ashlee ashley audra audrey
        augusta aurelia aurora autumn ava avis barbara barbra beatrice beatriz becky belinda benita bernadette
        bernadine bernice berta bertha beryl bessie beth bethany betsy bette bettie betty bettye beulah
        beverly bianca blanca blanche bobbi bonita bonnie brandi brandy brenda briana brianna bridget bridgett
        bridgette britney brittany brittney brooke caitlin callie camille candace candice candy cara carissa
        carla carlene carly carmela carmella carmen carol carole carolina caroline carolyn carrie casandra
        cassandra cassie catalina catherine cathleen cathryn cathy cecelia cecile cecilia celeste celia
        chandra charity charlene charlotte charmaine chasity chelsea cheri cherie cherry cheryl christa
        christi christie christina christine christy chrystal cindy claire clara clare clarice clarissa
        claudette claudia claudine coleen colette colleen concepcion connie constance consuelo cora corina
        corine corinne cornelia corrine cristina crystal cynthia daisy danielle daphne darcy darla darlene
        dawn deana deanna deanne debbie debora deborah debra deena deidre deirdre delia della delores deloris
        dena denise desiree diana diane diann dianna dianne dina dionne dixie dollie dolly dolores dona donna
        dora doreen doris dorothea dorothy dorthy earlene earline earnestine ebony edith edna edwina effie
        eileen elaine eleanor elena elinor elisa elisabeth elise eliza elizabeth ella ellen elma elnora eloise
        elsa elsie elva elvia elvira emilia emily emma enid erica ericka erika erin erma erna ernestine
        esmeralda esperanza essie estela estella estelle ester esther ethel etta eugenia eula eunice eva
        evangelina evangeline eve evelyn faith fannie fay faye felicia fern flora florence florine flossie
        fran frances francesca francine francisca freda freida frieda gabriela gabrielle gail gay gayle gena
        geneva genevieve georgette georgia georgina geraldine gertrude gilda gina ginger gladys glenda glenna
        gloria goldie grace gracie graciela greta gretchen gwen gwendolyn haley hallie hannah harriet harriett
        hattie hazel heather heidi helen helena helene helga henrietta hester hilary hilda hillary hollie
        holly hope ida ila ilene imelda imogene ina inez ingrid irene iris irma isabel isabelle iva ivy
        jacklyn jaclyn jacqueline jacquelyn jami jana jane janelle janet janette janice janie janine janis
        janna jannie jasmine jayne jean jeanette jeanie jeanine jeanne jeannette jeannie jeannine jenifer
        jenna jennie jennifer jenny jeri jerri jessica jill jillian jo joan joann joanna joanne jocelyn jodi
        jodie johanna jolene joni josefa josefina josephine josie joy joyce juana juanita judith judy julia
        juliana julianne julie juliet juliette june justine kaitlin kara karen kari karin karina karla karyn
        kate katelyn katharine katherine katheryn kathie kathleen kathrine kathryn kathy katie katina katrina
        katy kay kaye kayla keisha kelli kellie kelsey kendra kenya keri kerri kimberley kimberly kirsten
        krista kristen kristi kristie kristin kristina kristine kristy krystal lacey ladonna lakeisha lakisha
        lana lara latasha latisha latonya latoya laura laurel lauren lauri laurie lavonne lawanda lea leah
        leann leanna leanne leila lela lelia lena lenora lenore leola leona leonor lessie letha leticia lidia
        lila lilia lilian liliana lillian lillie lilly lily lina linda lindsay lindsey lisa liz liza lizzie
        lois lola lolita lora loraine lorena lorene loretta lori lorie lorna lorraine lorrie lottie louisa
        louise lourdes luann lucia lucile lucille lucinda lucy luella luisa lula luz lydia lynda lynette lynne
        lynnette mabel mable madeleine madeline madelyn madge mae magdalena maggie mai malinda mallory mamie
        mandy manuela mara marcella marci marcia marcie marcy margaret margarita margery margie margo margret
        marguerite mari maria marian mariana marianne maribel maricela marie marietta marilyn marina marisa
        marisol marissa maritza marjorie marla marlene marquita marsha marta martha martina marva mary maryann
        maryanne maryellen marylou matilda mattie maude maura maureen mavis maxine may mayra meagan megan
        meghan melanie melba melinda melisa melissa melody melva mercedes meredith mia michele michelle
        milagros mildred millicent millie mindy minerva minnie miranda miriam misty mitzi mollie molly mona
        monica monique muriel myra myrna myrtle nadia nadine nancy nanette nannie naomi natalia natalie
        natasha nelda nell nellie nettie neva nichole nicole nikki nina nita noemi nola nona nora noreen norma
        odessa ofelia ola olga olive olivia opal ophelia ora paige pam pamela patrica patrice patricia patsy
        patti patty paula paulette pauline pearl pearlie peggy penelope penny petra phoebe phyllis polly
        priscilla queen rachael rachel rachelle rae ramona randi raquel reba rebecca rebekah regina rena renee
        reva rhea rhoda rhonda rita roberta robyn rochelle ronda rosa rosalie rosalind rosalinda rosalyn
        rosanna rosanne rose roseann rosella rosemarie rosemary rosetta rosie roslyn roxanne roxie ruby ruth
        ruthie sabrina sadie sallie sally samantha sandra sara sarah sasha saundra savannah selena selma
        serena shana shanna shari sharon sharron shauna shawna sheena sheila shelia shelley shelly sheree
        sheri sherri sherrie sherry sheryl shirley silvia simone socorro sofia sondra sonia sonja sonya sophia
        sophie stacey staci stacie stefanie stella stephanie sue summer susan susana susanna susanne susie
        suzanne suzette sybil sylvia tabatha tabitha tamara tameka tamera tami tamika tammi tammie tammy tamra
        tania tanisha tanya tara tasha teresa teri terri terrie tessa thelma theresa therese tia tiffany tina
        tisha toni tonia tonya tracey traci tracie tricia trina trisha trudy ursula valarie valeria valerie
        vanessa velma vera verna veronica vicki vickie vicky victoria vilma viola violet virgie virginia
        vivian wanda wendi wendy whitney wilda willa wilma winifred winnie yesenia yolanda yvette yvonne zelma
        """.split()
        ),
        example="Margaret",
        spares=("Mark",),
        why="a woman's forename",
    ),
)

_ENDS_IN_A: Final = frozenset(
    "andrea luca nicola mattia elia tobia enea gianluca gianmaria saba borja joshua noa garcia barnaba kuba kosma bonawentura ola sascha mika jona attila ezra".split()
)
"""Men's forenames in -a, and names that either sex bears."""
_ENDS_IN_O: Final = frozenset("rosario consuelo amparo socorro rocío rocio remedio milagro cleo".split())
"""Women's forenames in -o."""


def _in_a(language: str, woman: str) -> ForenameEnding:
    return ForenameEnding(
        name=f"forename ending.female.{language}",
        language=language,
        sex="female",
        endings=("a",),
        but=_ENDS_IN_A,
        example=woman,
        spares=("Luca", "Gonzalo"),
        why="a woman's forename ends in -a",
    )


def _in_o(language: str, man: str) -> ForenameEnding:
    return ForenameEnding(
        name=f"forename ending.male.{language}",
        language=language,
        sex="male",
        endings=("o",),
        but=_ENDS_IN_O,
        example=man,
        spares=("Amparo", "Marcela"),
        why="a man's forename ends in -o",
    )


ENDING_ROWS: Final = (
    _in_a("es", "Marcela"),
    _in_o("es", "Gonzalo"),
    _in_a("it", "Chiara"),
    _in_o("it", "Fabrizio"),
    _in_a("pt", "Fernanda"),
    _in_o("pt", "Otávio"),
    _in_a("pl", "Katarzyna"),
    _in_a("de", "Petra"),
    _in_a("nl", "Jolanda"),
    _in_a("no", "Ragna"),
    _in_a("da", "Gitta"),
    _in_a("sv", "Birgitta"),
)
"""What the last letter of a forename tells, in languages where it tells it."""

ENDINGS: Final = {
    language: tuple(row for row in ENDING_ROWS if row.language == language)
    for language in ("es", "it", "pt", "pl", "de", "nl", "no", "da", "sv")
}
"""The same by language."""
