// Linear search: a dozen short lines, and only for dates that have words.
#include "core/fields/date_words.h"

namespace spruce {
namespace {

constexpr std::string_view kMonths[12] = {
    " jan january januar janner jaenner janvier janv enero ene janeiro gennaio gen januari ",
    " feb february februar fevrier fevr fev febrero fevereiro febbraio februari ",
    " mar march marz maerz mrz mars marzo marco maart mrt ",
    " apr april avril avr abril abr aprile ",
    " may mai mayo maio maggio mag mei ",
    " jun june juni juin junio junho giugno giu ",
    " jul july juli juillet juil julio julho luglio lug ",
    " aug august aout agosto ago augustus ",
    " sep sept september septembre septiembre setiembre setembro settembre set ",
    " oct october oktober okt octobre octubre outubro out ottobre ott ",
    " nov november novembre noviembre novembro ",
    " dec december dezember dez decembre diciembre dic dezembro dicembre ",
};

constexpr std::string_view kFillers =
    " mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat "
    "saturday"
    " sun sunday mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend"
    " sonntag lun lundi mar mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche lunes"
    " martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta feira"
    " of the on at de del den der do le la el um a uhr h st nd rd th ";

bool has_word(std::string_view list, std::string_view word) {
  if (word.empty() || word.find(' ') != std::string_view::npos) return false;
  for (std::size_t at = list.find(word); at != std::string_view::npos;
       at = list.find(word, at + 1)) {
    if (list[at - 1] == ' ' && list[at + word.size()] == ' ') return true;
  }
  return false;
}

}  // namespace

int find_month(std::string_view word) {
  for (int i = 0; i < 12; ++i) {
    if (has_word(kMonths[i], word)) return i + 1;
  }
  return 0;
}

bool is_date_filler(std::string_view word) { return has_word(kFillers, word); }

}  // namespace spruce
