//! How people write a name, and how near that comes to how it is spelled.

/// How near a text comes to a spelling, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Near {
    /// It is the spelling.
    Whole,
    /// The spelling begins with it.
    Start,
    /// A later word of the spelling begins with it.
    Word,
    /// It stands within the spelling.
    Within,
    /// With one letter more, less, changed or moved the spelling would begin with it.
    OneOff,
}

impl Near {
    /// Both texts are plain. Of so few letters as two, or three with one wrong, too much could be meant.
    pub(super) fn of(text: &str, spelling: &str) -> Option<Self> {
        let letters = text.chars().count();
        let found = match spelling.find(text)? {
            0 if text.len() == spelling.len() => Self::Whole,
            0 => Self::Start,
            _ if spelling.split(' ').any(|word| word.starts_with(text)) => Self::Word,
            _ => Self::Within,
        };
        (found != Self::Within || letters > 2).then_some(found)
    }

    /// The same for a text in which nothing else was found, and which may have a letter wrong.
    pub(super) fn one_off(text: &str, spelling: &str) -> Option<Self> {
        let (text, spelling): (Vec<_>, Vec<_>) = (text.chars().collect(), spelling.chars().collect());
        let lengths = text.len().saturating_sub(1)..=text.len() + 1;
        let starts = lengths.filter_map(|length| spelling.get(..length)).chain([&*spelling]);
        (text.len() > 3 && starts.into_iter().any(|start| one_apart(&text, start))).then_some(Self::OneOff)
    }
}

/// Whether one letter more, less or changed, or two that changed places, makes one of the other.
fn one_apart(one: &[char], other: &[char]) -> bool {
    let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (one, other) = (one.get(same..).unwrap_or_default(), other.get(same..).unwrap_or_default());
    let same = one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    let rest = |letters: &[char]| letters.get(..letters.len() - same).unwrap_or_default().to_vec();
    match (&*rest(one), &*rest(other)) {
        ([] | [_], [] | [_]) => true,
        ([first, second], [third, fourth]) => first == fourth && second == third,
        _ => false,
    }
}

/// A text as it is searched: small letters without the marks on them, those alike that people write for
/// each other, and none twice in a row. It is made of the letters as they are typed, each in one piece.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            _ if is_mark(letter) => {}
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'þ' => plain.push_str("th"),
            _ if !letter.is_alphanumeric() => push(&mut plain, ' '),
            _ => push(&mut plain, in_row(like(letter))),
        }
    }
    plain.trim().to_owned()
}

/// Written twice in one language it often stands once in another: Russia, Rusia.
fn push(plain: &mut String, letter: char) {
    if !plain.ends_with(letter) {
        plain.push(letter);
    }
}

/// What stands on letters or between them, and is left out by many: vowels in Arabic, the dot of Indian
/// letters, apostrophes, and marks for the direction or the joining of letters.
fn is_mark(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '`' | '´' | '’' | '‘' | 'ʻ' | 'ʼ' | 'ʿ' | '׳' | '.' | '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' |
        '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{200b}'..='\u{200f}' |
        '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

/// The letter for which people write this one, and the other way round.
fn like(letter: char) -> char {
    let found = ALIKE.iter().find(|(_, others)| others.contains(letter));
    found.map_or(letter, |(letter, _)| *letter)
}

/// A letter, and those that are taken for it.
const ALIKE: [(char, &str); 62] = [
    ('a', "àáâãäåāăąạảấầẩẫậắằẳẵặ"),
    ('b', "ḃ"),
    ('c', "çćĉċč"),
    ('d', "ďđðḍ"),
    ('e', "èéêëēĕėęěəẹẻẽếềểễệ"),
    ('g', "ĝğġģ"),
    ('h', "ĥħḥ"),
    ('i', "ìíîïĩīĭįıịỉ"),
    ('j', "ĵ"),
    ('k', "ķ"),
    ('l', "ĺļľŀł"),
    ('n', "ñńņňŋ"),
    ('o', "òóôõöøōŏőơọỏốồổỗộớờởỡợ"),
    ('r', "ŕŗř"),
    ('s', "śŝşšșßṣ"),
    ('t', "ţťțṭ"),
    ('u', "ùúûüũūŭůűųưụủứừửữự"),
    ('w', "ŵ"),
    ('y', "ýÿŷỳỵỷỹ"),
    ('z', "źżž"),
    ('α', "ά"),
    ('ε', "έ"),
    ('η', "ή"),
    ('ι', "ίϊΐ"),
    ('ο', "ό"),
    ('σ', "ς"),
    ('υ', "ύϋΰ"),
    ('ω', "ώ"),
    ('е', "ё"),
    ('и', "й"),
    ('і', "ї"),
    ('г', "ґғ"),
    ('к', "қќ"),
    ('у', "ўӯ"),
    ('ا', "أإآٱ"),
    ('و', "ؤۆ"),
    ('ی', "يىئېۍێ"),
    ('ک', "ك"),
    ('گ', "ګ"),
    ('ه', "ةەھہۀۂ"),
    ('ر', "ڕ"),
    ('ل', "ڵ"),
    ('क', "\u{958}"),
    ('ख', "\u{959}"),
    ('ग', "\u{95a}"),
    ('ज', "\u{95b}"),
    ('ड', "\u{95c}"),
    ('ढ', "\u{95d}"),
    ('फ', "\u{95e}"),
    ('य', "\u{95f}"),
    ('ড', "\u{9dc}"),
    ('ঢ', "\u{9dd}"),
    ('য', "\u{9df}"),
    ('ਲ', "\u{a33}"),
    ('ਸ', "\u{a36}"),
    ('ਖ', "\u{a59}"),
    ('ਗ', "\u{a5a}"),
    ('ਜ', "\u{a5b}"),
    ('ਫ', "\u{a5e}"),
    ('አ', "ኣ"),
    ('台', "臺"),
    ('国', "國"),
];

/// In Ethiopic each of these rows of seven vowels is read like another. The letter with the other one's.
fn in_row(letter: char) -> char {
    let row = ROWS.iter().find(|(from, _)| (*from..*from + 7).contains(&u32::from(letter)));
    row.and_then(|(from, to)| char::from_u32(u32::from(letter) - from + to)).map_or(letter, like)
}

/// ሐ and ኀ as ሀ, ሠ as ሰ, ዐ as አ, ፀ as ጸ.
const ROWS: [(u32, u32); 5] =
    [(0x1210, 0x1200), (0x1280, 0x1200), (0x1220, 0x1230), (0x12d0, 0x12a0), (0x1340, 0x1338)];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_people_write_for_each_other() {
        for (one, other) in [
            ("Türkiye", "turkiye"),
            ("Côte d’Ivoire", "COTE D'IVOIRE"),
            ("Guinea-Bissau", "guinea bissau"),
            ("Østrig", "ostrig"),
            ("Rumænien", "rumaenien"),
            ("Åland", "aaland"),
            ("İran", "iran"),
            ("Việt Nam", "viet nam"),
            ("Somaliya", "Soomaaliya"),
            ("Efqanistan", "Əfqanıstan"),
            ("الاردن", "الأردن"),
            ("كوبا", "کوبا"),
            ("سوييس", "سویيس"),
            ("سُوريَا", "سوريا"),
            ("هیندستان", "ھیندستان"),
            ("अफगानिस्तान", "अफ़ग़ानिस्तान"),
            ("አልባንያ", "ኣልባንያ"),
            ("ሶማልያ", "ሦማልያ"),
            ("Россия", "росия"),
            ("Еритрея", "еритрея"),
            ("Ελλάς", "ελλασ"),
            ("می\u{200c}شود", "میشود"),
            ("u.s.a.", "usa"),
        ] {
            assert_eq!(plain(one), plain(other), "{one}, {other}");
        }
        assert_ne!(plain("سوريا"), plain("روسيا"));
    }

    #[test]
    fn how_near_a_text_comes() {
        for (text, spelling, near) in [
            ("iran", "iran", Some(Near::Whole)),
            ("ir", "iran", Some(Near::Start)),
            ("arab", "syrian arab republic", Some(Near::Word)),
            ("stan", "afghanistan", Some(Near::Within)),
            ("an", "afghanistan", None),
            ("iraq", "iran", None),
        ] {
            assert_eq!(Near::of(text, spelling), near, "{text}, {spelling}");
        }
        for (text, spelling, is_near) in [
            ("iraq", "iran", true),
            ("afgan", "afghanistan", true),
            ("eirtrea", "eritrea", true),
            ("germny", "germany", true),
            ("somalila", "somalia", true),
            ("grm", "germany", false),
            ("gremny", "germany", false),
        ] {
            assert_eq!(Near::one_off(text, spelling).is_some(), is_near, "{text}, {spelling}");
        }
    }
}
