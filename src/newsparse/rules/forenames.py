"""Forenames that tell a man from a woman: hints for "he" and "she", never proof.

Source: the 1990 census of the United States, "Frequently Occurring Names" (Census Bureau, public domain): the most frequent
forenames that are borne by one sex at least eight times as often as by the other. Women's names that end in -a are left out:
the ending itself is the hint.
"""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Words

MALE: Final = (
    Words(
        name="forename.male",
        words=frozenset(
            """
        aaron abraham adam alan albert alberto alejandro alex alexander alfonso alfred alfredo allan allen
        alvin andre andres andrew andy angelo anthony antonio armando arnold arthur arturo austin barry ben
        benjamin bernard bill billy blake bob bobby brad bradley brandon brent brett brian bruce bryan byron
        calvin cameron carl carlos carlton cecil cesar chad charles charlie chester chris christopher clarence
        claude clayton clifford clifton clinton clyde cody corey cory craig curtis dale dan daniel danny
        darrell darren darryl daryl dave david dean dennis derek derrick don donald donnie doug douglas duane
        dustin dwayne dwight earl eddie edgar eduardo edward edwin elmer enrique eric erik ernest ernesto
        eugene evan everett felix fernando floyd francisco frank franklin fred frederick fredrick gabriel gary
        gene george gerald gerard gilbert glen glenn gordon grant greg gregory guy harold harry harvey hector
        henry herbert herman homer horace howard hubert hugh ian ira isaac ivan jack jacob james jared jason
        javier jay jeff jeffery jeffrey jeremiah jeremy jerome jerry jesse jesus jim jimmy joe joel joey john
        johnathan johnny jon jonathan jorge jose joseph joshua juan julian julio julius justin karl keith ken
        kenneth kenny kent kevin kirk kurt kyle lance larry lawrence leo leon leonard leroy lester lewis lloyd
        lonnie lorenzo louis luis luke luther lyle malcolm manuel marc marcus mario mark marshall martin
        marvin mathew matt matthew maurice max melvin michael micheal miguel mike milton mitchell morris
        nathan nathaniel neal neil nelson nicholas nick norman oliver omar orlando oscar otis pablo patrick
        paul pedro perry peter philip phillip rafael ralph ramon randall randy raul ray raymond reginald rex
        ricardo richard rick rickey ricky robert roberto roderick rodney roger roland ron ronald ronnie ross
        roy ruben rudolph russell ryan salvador sam samuel scott sean sergio seth shane shaun shawn sidney
        stanley stephen steve steven stuart ted terrance terrence theodore thomas tim timothy todd tom tommy
        tony travis trevor troy tyler tyrone vernon victor vincent virgil wade wallace walter warren wayne
        wendell wesley wilbur willard william willis zachary
        """.split()
        ),
        example="Robert",
        spares=("Roberta", "Chris Evert"),
        why="a man's forename",
    ),
    Words(
        name="forename.male in -a",
        words=frozenset(
            "joshua luca andrea nicola mattia elia nikita ilya sasha mustafa barack ezra dana kenya misha jonah noah garcia".split()
        ),
        example="Luca",
        spares=("Lucia",),
        why="men's names that end like women's, or whose bearers are of either sex",
    ),
)

FEMALE: Final = (
    Words(
        name="forename.female",
        words=frozenset(
            """
        adrienne agnes alice alison allison amber amy angie ann anne annette annie antoinette april arlene
        ashley audrey beatrice becky bernadette bernice bessie beth bethany betty beulah beverly blanche
        bonnie brandi brandy bridget brittany brooke candace candice carmen carol carole caroline carolyn
        carrie catherine cathy charlene charlotte cheryl christine christy cindy claire colleen connie
        constance crystal daisy danielle darlene dawn debbie deborah delores denise diane dianne dolores
        doreen doris dorothy edith eileen elaine eleanor elizabeth ellen elsie emily erin ernestine estelle
        esther ethel eunice evelyn fannie faye florence frances gail gayle genevieve geraldine gertrude gladys
        grace gwendolyn hannah harriet hattie hazel heather heidi helen holly inez irene iris isabel
        jacqueline jacquelyn jane janet janice janie jasmine jean jeanette jeanne jeannette jennie jennifer
        jenny jill jo joan joann joanne jodi josephine joy joyce judith judy julie june karen kari katherine
        kathleen kathryn kathy katie kay kelli kimberly kristen kristi kristin kristine kristy krystal lauren
        laurie leah lillian lillie lindsay lindsey lois lori lorraine louise lucille lucy luz lynne mabel
        mable madeline mae maggie mamie margaret margie marguerite marian marianne marie marilyn marjorie
        marlene mary maryann mattie maureen maxine megan melanie melody michele michelle mildred minnie miriam
        misty molly monique muriel myrtle nadine nancy naomi natalie nellie nichole nicole opal pam patsy
        patty paulette pauline pearl peggy penny phyllis rachael rachel renee robyn rosalie rose rosemary
        rosie roxanne ruby ruth sadie sally sarah sharon shelley shelly sheri sherri sherry sheryl shirley
        stacey stephanie sue susan susie suzanne tammy terri tiffany toni tracey traci valerie vicki vickie
        vicky violet vivian wendy whitney yvette yvonne
        """.split()
        ),
        example="Margaret",
        spares=("Mark",),
        why="a woman's forename that does not end in -a",
    ),
)
