# What Spruce is built on, as imported targets. Included by the top CMakeLists.txt.
# In: SPRUCE_DEPS_DIR, the folder for this platform that scripts/deps/build.sh made (found in the
#   cache when empty).
# Out: spruce_dep_icu, spruce_dep_phonenumber, spruce_dep_json and, native only,
#   spruce_dep_doctest; for WebAssembly SPRUCE_ICU_DATA_FILE, the data that ICU must be handed
#   before its first use.
# Invariant: nothing here lets the WebAssembly build see /usr/include.

if(EMSCRIPTEN)
  set(_spruce_platform wasm)
else()
  set(_spruce_platform native)
endif()

if(NOT SPRUCE_DEPS_DIR)
  execute_process(COMMAND ${CMAKE_CURRENT_LIST_DIR}/build.sh --where OUTPUT_VARIABLE _spruce_deps_root
                  OUTPUT_STRIP_TRAILING_WHITESPACE)
  set(SPRUCE_DEPS_DIR ${_spruce_deps_root}/${_spruce_platform} CACHE PATH "" FORCE)
endif()
if(NOT EXISTS ${SPRUCE_DEPS_DIR}/lib/libspruce_phonenumber.a)
  message(FATAL_ERROR "The dependencies are not built yet (looked in ${SPRUCE_DEPS_DIR}): run scripts/setup first.")
endif()

# spruce_import(NAME library|"" include...): one target with SYSTEM includes.
function(spruce_import name library)
  add_library(${name} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${name} SYSTEM INTERFACE ${ARGN})
  if(library)
    target_link_libraries(${name} INTERFACE ${library})
  endif()
endfunction()

if(EMSCRIPTEN)
  set(SPRUCE_ICU_DATA_FILE ${SPRUCE_DEPS_DIR}/share/icudt72l.dat)
  spruce_import(spruce_dep_icu ${SPRUCE_DEPS_DIR}/lib/libspruce_icu.a ${SPRUCE_DEPS_DIR}/include/icu)
  target_compile_definitions(spruce_dep_icu INTERFACE U_STATIC_IMPLEMENTATION UCONFIG_NO_TRANSLITERATION=1
                             UCONFIG_NO_BREAK_ITERATION=1 UCONFIG_NO_FILE_IO=1)
else()
  find_package(ICU 72 REQUIRED COMPONENTS i18n uc data)
  add_library(spruce_dep_icu INTERFACE IMPORTED GLOBAL)
  target_link_libraries(spruce_dep_icu INTERFACE ICU::i18n ICU::uc ICU::data)
  find_path(SPRUCE_DOCTEST_INCLUDE doctest/doctest.h REQUIRED)
  spruce_import(spruce_dep_doctest "" ${SPRUCE_DOCTEST_INCLUDE})
endif()

spruce_import(spruce_dep_phonenumber ${SPRUCE_DEPS_DIR}/lib/libspruce_phonenumber.a ${SPRUCE_DEPS_DIR}/include/phone)
target_link_libraries(spruce_dep_phonenumber INTERFACE spruce_dep_icu)
target_compile_definitions(spruce_dep_phonenumber INTERFACE I18N_PHONENUMBERS_USE_ICU_REGEXP
                           I18N_PHONENUMBERS_NO_THREAD_SAFETY)

# nlohmann's headers are copied beside the rest, so that both platforms read the same isolated
# folder.
spruce_import(spruce_dep_json "" ${SPRUCE_DEPS_DIR}/include/json)
