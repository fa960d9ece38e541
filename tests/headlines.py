"""What the tests of headlines share: paragraphs, and a headline above them."""

PROSE = ("The harbour froze over on Tuesday for the first time in sixty years, and the ferries to "
         "the islands stayed at their moorings until the early afternoon, the pilots said.")
MORE = ("“We broke the ice with the pilot boat, then with shovels,” said the woman who has run the "
        "harbour office since 2009. By noon there were more people on the quay than in church.")
HEADLINE = "The harbour of Ostwick freezes over for days"
JAPANESE_PROSE = ("北浜町の港が今月二十日に全面結氷し、六十年ぶりのそり競走が氷の上で開かれた。"
                  "参加したのは町内の子どもから八十代までの百四十人で、滑り切ったのは三十一人だった。")
