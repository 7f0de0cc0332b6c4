/// Verilog and SystemVerilog.
extension Language {
  static let verilog = Language(
    Grammar(
      keywords: [
        .keyword: """
        accept_on alias always always_comb always_ff always_latch and assert assign assume automatic before begin
        bind bins binsof bit break bufif0 bufif1 buf|0 byte case casex casez cell chandle checker class clocking cmos
        config const constraint context continue cover covergroup coverpoint cross deassign default defparam design
        disable dist do edge else end endcase endchecker endclass endclocking endconfig endfunction endgenerate
        endgroup endinterface endmodule endpackage endprimitive endprogram endproperty endsequence endspecify
        endtable endtask enum event eventually expect export extends extern final first_match for force foreach
        forever fork forkjoin function generate|5 genvar global highz0 highz1 if iff ifnone ignore_bins illegal_bins
        implements implies import incdir include initial inout input inside instance int integer interconnect
        interface intersect join join_any join_none large let liblist library local localparam logic longint
        macromodule matches medium modport module nand negedge nettype new nexttime nmos nor noshowcancelled not
        notif0 notif1 or output package packed parameter pmos posedge primitive priority program property protected
        pull0 pull1 pulldown pullup pulsestyle_ondetect pulsestyle_onevent pure rand randc randcase randsequence
        rcmos real realtime ref reg reject_on release repeat restrict return rnmos rpmos rtran rtranif0 rtranif1
        s_always s_eventually s_nexttime s_until s_until_with scalared sequence shortint shortreal showcancelled
        signed small soft solve specify specparam static string strong strong0 strong1 struct super supply0 supply1
        sync_accept_on sync_reject_on table tagged task this throughout time timeprecision timeunit tran tranif0
        tranif1 tri tri0 tri1 triand trior trireg type typedef union unique unique0 unsigned until until_with untyped
        use uwire var vectored virtual void wait wait_order wand weak weak0 weak1 while wildcard wire with within wor
        xnor xor
        """,
        .literal: "null",
        .builtIn: """
        $acos $acosh $asin $asinh $assertcontrol $assertfailoff $assertfailon $assertkill $assertnonvacuouson
        $assertoff $asserton $assertpassoff $assertpasson $assertvacuousoff $async$and$array $async$and$plane
        $async$nand$array $async$nand$plane $async$nor$array $async$nor$plane $async$or$array $async$or$plane $atan
        $atan2 $atanh $bits $bitstoreal $bitstoshortreal $cast $ceil $changed $changed_gclk $changing_gclk $clog2
        $cos $cosh $countbits $countones $coverage_control $coverage_get $coverage_get_max $coverage_merge
        $coverage_save $dimensions $display $displayb $displayh $displayo $dist_chi_square $dist_erlang
        $dist_exponential $dist_normal $dist_poisson $dist_t $dist_uniform $dumpall $dumpfile $dumpflush $dumplimit
        $dumpoff $dumpon $dumpports $dumpportsall $dumpportsflush $dumpportslimit $dumpportsoff $dumpportson
        $dumpvars $error $exit $exp $falling_gclk $fatal $fclose $fdisplay $fdisplayb $fdisplayh $fdisplayo $fell
        $fell_gclk $feof $ferror $fflush $fgetc $fgets $finish $floor $fmonitor $fmonitorb $fmonitorh $fmonitoro
        $fopen $fread $fscanf $fseek $fstrobe $fstrobeb $fstrobeh $fstrobeo $ftell $future_gclk $fwrite $fwriteb
        $fwriteh $fwriteo $get_coverage $high $hypot $increment $info $isunbounded $isunknown $itor $left $ln
        $load_coverage_db $log10 $low $monitor $monitorb $monitorh $monitoro $onehot $onehot0 $past $past_gclk $pow
        $printtimescale $psprintf $q_add $q_exam $q_full $q_initialize $q_remove $random $readmemb $readmemh
        $realtime $realtobits $rewind $right $rising_gclk $rose $rose_gclk $rtoi $sampled $set_coverage_db_name
        $sformat $sformatf $shortrealtobits $signed $sin $sinh $size $sqrt $sscanf $stable $stable_gclk $steady_gclk
        $stime $stop $strobe $strobeb $strobeh $strobeo $swrite $swriteb $swriteh $swriteo $sync$and$array
        $sync$and$plane $sync$nand$array $sync$nand$plane $sync$nor$array $sync$nor$plane $sync$or$array
        $sync$or$plane $system $tan $tanh $time $timeformat $typename $ungetc $unpacked_dimensions $unsigned
        $value$plusargs $warning $write $writeb $writeh $writememb $writememh $writeo
        """,
      ],
      lexeme: .run("a-zA-Z0-9_$"),
      contains: [
        .blockComment, .lineComment, .quoteString,
        Mode(.number, [.boundary, .run(.digit), "'", .one("bhodBHOD"), .run("0-9xzXZa-fA-F_")], contains: [.escape]),
        Mode(.number, [.notBoundary, "'", .one("bhodBHOD"), .run("0-9xzXZa-fA-F_")], contains: [.escape]),
        Mode(.number, [.boundary, .run("0-9_")], contains: [.escape], relevance: 0),
        // Parameters of an instance.
        Mode(.variable, ["#(", .notAhead("parameter"), .greedy(.line, 1, ")")]),
        Mode(.variable, [".", .run(.word)], relevance: 0),
        Mode(
          .meta, "`", to: .lineEnd,
          keywords: [
            .metaKeyword: """
            __FILE__ __LINE__ begin_keywords celldefine default_nettype define else elsif end_keywords endcelldefine
            endif ifdef ifndef include line nounconnected_drive pragma resetall timescale unconnected_drive undef
            undefineall
            """
          ], relevance: 0),
      ]))
}
