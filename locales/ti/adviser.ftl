# The adviser’s view: every rule of the report with all that it hangs on. Advisers read it beside
# the person, often in two languages at once. Rules, facts, doubts and sources are said elsewhere.

adviser = ንኣማኸርቲ
adviser-answers = እቶም መልስታት
adviser-unfold = ኩሎም ደንብታት ክፈቱ
adviser-fold = ኩሎም ደንብታት ዕጸዉ
adviser-count = { $count ->
    [one] { $written } ደንቢ
   *[other] { $written } ደንብታት
}
adviser-when = እቲ ደንቢ መዓስ ይሰርሕ
adviser-first = ኣብ ዝሰርሑሉ ዝቕድሙ ደንብታት
adviser-others = { $count ->
    [one] { $written } ኣብዚ ዝኾነ ዘይውስን
   *[other] { $written } ኣብዚ ዝኾነ ዘይውስኑ
}
adviser-countries = እተን ሃገራት

adviser-which = ኣየኖት ደንብታት
adviser-tab-applies = ይሰርሕ ({ $written })
adviser-tab-open = ክፉት ({ $written })
adviser-tab-not = ዘይሰርሑ ({ $written })
adviser-tab-all = ኩሎም ({ $written })
adviser-search = ድለዩ፦ ቃል፣ ዓንቀጽ፣ ደንቢ
adviser-left-out = { $count ->
    [one] { $written } ተወሳኺ ደንቢ ክሰርሕ ይኽእል ይኸውን። ኣብቲ ስክሪን ኣሎ።
   *[other] { $written } ተወሳኺ ደንብታት ክሰርሑ ይኽእሉ ይኾኑ። ኣብቲ ስክሪን ኣለዉ።
}

# The case in four lines

brief-told = እቲ ሰብ ከምኡ ተነጊሩዎ
brief-others = { $count ->
    [one] { $written } ተወሳኺ ክኸውን ይኽእል
   *[other] { $written } ተወሳኺ ክኾኑ ይኽእሉ
}
brief-more-unknown = { $count ->
    [one] { $written } ተወሳኺ ኣይፍለጥን
   *[other] { $written } ተወሳኺ ኣይፍለጡን
}
brief-all-known = ነዚ ጉዳይ ዝቕይሮ ካልእ ነገር የለን።
brief-set = ሃቡ

# An answer that is changed where it stands

in-place-answer = መልሲ
in-place-save = ዓቅቡ
in-place-cancel = ሰርዙ

verdict-applies = ይሰርሕ

# The marks before the conditions

truth-yes = ተማሊኡ
truth-no = ኣይተማልአን
truth-unknown = ኣይፍለጥን

# Conditions that are no fact. The last two end the sentence of a fact: “You are a citizen of …”,
# “You were told on …”.

condition-always = ንኹሉ ሰብ ይምልከት።
condition-all = ኩሎም እዚኦም፦
condition-any = ብውሑዱ ሓደ ካብዚኦም፦
condition-holds = እዚ ደንቢ ይሰርሕ፣ ዘይርግጽ ዝገብሮ ነገር ድማ የለን፦ { $rule }
condition-abroad = ጌና ክውስን ዝኽእል ነፍሲ ወከፍ ደንቢ ካልእ ሃገር ይጠቅስ፣ ኣብኣ ብዘሎ ሓለዋ ምኽንያት ግን ኣይኮነን።
condition-home = ጌና ክውስን ዝኽእል ነፍሲ ወከፍ ደንቢ ንደንማርክ ይጠቅስ።
condition-countries = { $count ->
   *[other] ሓንቲ ካብ { $written } ሃገራት
}
condition-lasts = { $count ->
    [0] ቅድሚ ምዝገባ ዘይኮነ ዕለት (ምዝገባ ጌና እንተዘይመጺኡ፣ ካብ ሎሚ)
   *[other] ቅድሚ ምዝገባ እንተበዝሐ { $written } ወርሒ ዝነበረ ዕለት (ምዝገባ ጌና እንተዘይመጺኡ፣ ካብ ሎሚ)
}
condition-lapsed = { $count ->
    [0] ቅድሚ ምዝገባ ዝነበረ ዕለት (ምዝገባ ጌና እንተዘይመጺኡ፣ ካብ ሎሚ)
   *[other] ቅድሚ ምዝገባ ካብ { $written } ወርሒ ንላዕሊ ዝነበረ ዕለት (ምዝገባ ጌና እንተዘይመጺኡ፣ ካብ ሎሚ)
}
condition-passed = { $count ->
    [0] ቅድሚ ሎሚ ዝነበረ ዕለት
   *[other] ካብ { $written } መዓልቲ ንላዕሊ ዝሓለፎ ዕለት
}
