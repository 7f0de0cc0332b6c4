extension Language {
  static let cmake = Language(
    Grammar(
      foldsCase: true,
      keywords: """
        add_compile_definitions add_compile_options add_custom_command add_custom_target add_definitions
        add_dependencies add_executable add_library add_link_options add_subdirectory add_test and aux_source_directory
        break build_command build_name cmake_host_system_information cmake_minimum_required cmake_parse_arguments
        cmake_policy command configure_file continue create_test_sourcelist ctest_build ctest_configure ctest_coverage
        ctest_empty_binary_directory ctest_memcheck ctest_read_custom_files ctest_run_script ctest_sleep ctest_start
        ctest_submit ctest_test ctest_update ctest_upload define_property defined else elseif enable_language
        enable_testing endforeach endfunction endif endmacro endwhile equal exec_program execute_process exists export
        export_library_dependencies false file find_file find_library find_package find_path find_program fltk_wrap_ui
        foreach function get_cmake_property get_directory_property get_filename_component get_property
        get_source_file_property get_target_property get_test_property greater greater_equal if in_list include
        include_directories include_external_msproject include_guard include_regular_expression install install_files
        install_programs install_targets is_absolute is_directory is_newer_than is_symlink less less_equal
        link_directories link_libraries list load_cache load_command macro make_directory mark_as_advanced matches math
        message not off on option or output_required_files policy project qt5_use_modules qt5_use_package qt5_wrap_cpp
        qt_wrap_cpp qt_wrap_ui remove remove_definitions return separate_arguments set set_directory_properties
        set_property set_source_files_properties set_target_properties set_tests_properties site_name source_group
        strequal strgreater strgreater_equal string strless strless_equal subdir_depends subdirs target
        target_compile_definitions target_compile_features target_compile_options target_include_directories
        target_link_directories target_link_libraries target_link_options target_sources test true try_compile try_run
        unset use_mangled_mesa utility_source variable_requires variable_watch version_equal version_greater
        version_greater_equal version_less version_less_equal while write_file
        """,
      contains: [Mode(.variable, "${", to: "}"), .hashComment, .quoteString, .number]))
}
