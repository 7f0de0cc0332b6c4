extension Language {
  static let vim = Language(
    Grammar(
      keywords: [
        .keyword: """
        Next N|0 Print P|0 X|0 ab abbreviate abc abclear abo aboveleft al all am amenu anoremenu an|0 append ar arga
        argadd argd argdelete argdo arge argedit argg argglobal argl arglocal args argu argument as ascii au aug
        augroup aun aunmenu autocmd a|0 bN bNext ba bad badd ball bd bdelete be behave bel belowright bf bfirst bl
        blast bm bmodified bn bnext bo botright bp bprevious br brea break breaka breakadd breakd breakdel breakl
        breaklist brewind bro browse bufdo buffer buffers bun bunload bw bwipeout b|0 cN cNext cNf cNfile ca cabbrev
        cabc cabclear cad caddb caddbuffer caddexpr caddf caddfile cal call cat catch cb cbuffer cc ccl cclose cd ce
        center cex cexpr cf cfile cfir cfirst cg cgetb cgetbuffer cgete cgetexpr cgetfile change changes chd chdir
        che checkpath checkt checktime cl cla clast clist clo close cm cmap cmapc cmapclear cme cmenu cn cnew cnewer
        cnext cnf cnfile cno cnorea cnoreabbrev cnoremap cnoreme cnoremenu co col colder colo colorscheme com comc
        comclear command comp compiler con conf confirm continue cope copen copy cp cpf cpfile cprevious cq cquit cr
        crewind cs cscope cst cstag cu cuna cunabbrev cunmap cunme cunmenu cw cwindow c|0 deb debug debugg
        debuggreedy delc delcommand delete deletel deletep delf delfunction dell delm delmarks di dif diffg diffget
        diffo diffoff diffp diffpatch diffpu diffput diffs diffsplit diffthis diffupdate dig digraphs display dj
        djump dl dli dlist do doautoa doautoall doautocmd dp dr drop ds dsearch dsp dsplit ea earlier ec echo echoe
        echoerr echoh echohl echom echomsg echon edit el else elsei elseif em emenu en endf endfo endfor endfunction
        endif endt endtry endw endwhile ene enew ex exe execute exi exit exu exusage e|0 file files filet filetype
        fin fina finally find fini finish fir first fix fixdel fo fold foldc foldclose foldd folddoc folddoclosed
        folddoopen foldo foldopen for fu function f|0 global go goto gr grep grepa grepadd gu gui gv gvim ha hardcopy
        help helpf helpfind helpg helpgrep helpt helptags hi hid hide highlight his history ia iabbrev iabc iabclear
        if ij ijump il ilist im imap imapc imapclear ime imenu ino inorea inoreabbrev inoremap inoreme inoremenu
        insert int intro is isearch isp isplit iu iuna iunabbrev iunmap iunme iunmenu join ju jumps j|0 kee keepa
        keepalt keepj keepjumps keepmarks k|0 lN lNext lNf lNfile la lad laddb laddbuffer laddexpr laddf laddfile lan
        language last lat later lb lbuffer lc lcd lch lchdir lcl lclose lcs lcscope le left lefta leftabove let lex
        lexpr lf lfile lfir lfirst lg lgetb lgetbuffer lgete lgetexpr lgetfile lgr lgrep lgrepa lgrepadd lh lhelpgrep
        list ll lla llast lli llist lm lmak lmake lmap lmapc lmapclear ln lne lnew lnewer lnext lnf lnfile lnoremap
        lo loadk loadkeymap loadview loc lockmarks lockv lockvar lol lolder lope lopen lp lpf lpfile lprevious lr
        lrewind ls lt ltag lu lua luad luado luaf luafile lunmap lv lvimgrep lvimgrepa lvimgrepadd lw lwindow l|0 ma
        mak make map mapc mapclear mark marks mat match me menu menut menutranslate mes messages mk mkexrc mks
        mksession mksp mkspell mkv mkvie mkview mkvimrc mod mode move mz mzf mzfile mzscheme m|0 nb nbc nbclose nbkey
        nbs nbsart new next nm nmap nmapc nmapclear nme nmenu nn nnoremap nnoreme nnoremenu no noa noautocmd noh
        nohlsearch norea noreabbrev noremap noreme noremenu norm normal nu number nun nunmap nunme nunmenu ol
        oldfiles om omap omapc omapclear ome omenu on only ono onoremap onoreme onoremenu open opt options ou ounmap
        ounme ounmenu ow ownsyntax o|0 pc pclose pe ped pedit perl perld perldo po pop popu popup pp ppop pre
        preserve prev previous print pro prof profd profdel profile promptfind promptr promptrepl ps psearch pt ptN
        ptNext ptag ptf ptfirst ptj ptjump ptl ptlast ptn ptnext ptp ptprevious ptr ptrewind pts ptselect pu put pw
        pwd py py3 py3d py3do py3f py3file pyd pydo pyf pyfile python python3 p|0 qa qall quit quita quitall read rec
        recover red redi redir redo redr redraw redraws redrawstatus reg registers res resize ret retab retu return
        rew rewind ri right rightb rightbelow ru rub ruby rubyd rubydo rubyf rubyfile rund rundo runtime rv rviminfo
        sN sNext sa sal sall san sandbox sargument sav saveas sb sbN sbNext sba sball sbf sbfirst sbl sblast sbm
        sbmodified sbn sbnext sbp sbprevious sbr sbrewind sbuffer scrip scripte scriptencoding scriptnames scs
        scscope se set setf setfiletype setg setglobal setl setlocal sf sfind sfir sfirst sh shell sig sign sil
        silent sim simalt sl sla slast sleep sm smagic smap smapc smapclear sme smenu sn snext sni sniff sno snomagic
        snor snoremap snoreme snoremenu so sor sort source sp spe spelld spelldump spellgood spelli spellinfo spellr
        spellrepall spellu spellundo spellw spellwrong split spr sprevious sre srewind st sta stag star startg
        startgreplace startinsert startr startreplace stj stjump stop stopi stopinsert sts stselect substitute sun
        sunhide sunm sunmap sunme sunmenu sus suspend sv sview sw swapname sy sync syncbind syntax synti syntime tN
        tNext ta tab tabN tabNext tabc tabclose tabdo tabe tabedit tabf tabfind tabfir tabfirst tabl tablast tabm
        tabmove tabn tabnew tabnext tabo tabonly tabp tabprevious tabr tabrewind tabs tag tags tc tcl tcld tcldo tclf
        tclfile te tearoff tf tfirst th throw tj tjump tl tlast tm tmenu tn tnext to topleft tp tprevious tr trewind
        try ts tselect tu tunmenu una unabbreviate undo undoj undojoin undol undolist unh unhide unl unlet unlo
        unlockvar unm unmap unme unmenu uns unsilent up update u|0 ve verb verbose version vert vertical vglobal vi
        vie view vim vimgrep vimgrepa vimgrepadd visual viu viusage vm vmap vmapc vmapclear vme vmenu vn vne vnew
        vnoremap vnoreme vnoremenu vs vsplit vu vunmap vunme vunmenu wN wNext wa wall wh while wi winc wincmd windo
        winp winpos winsize wn wnext wp wprevious wq wqa wqall write ws wsverb wu wundo wv wviminfo w|0 xa xall xit
        xm xmap xmapc xmapclear xme xmenu xn xnoremap xnoreme xnoremenu xu xunmap xunme xunmenu x|0 yank y|0 z|0 ~
        """,
        .builtIn: """
        abs acos add and argc argidx argv asin atan atan2 browsedir bufexists buflisted bufloaded bufname bufnr
        bufwinnr byte2line byteidx ceil changenr char2nr cindent clearmatches complete complete_add complete_check
        cos cosh count cscope_connection cursor deepcopy did_filetype diff_filler diff_hlID empty escape eval
        eventhandler executable exists exp expand extend feedkeys filereadable filewritable filter finddir findfile
        float2nr floor fmod fnameescape fnamemodify foldclosed foldclosedend foldlevel foldtext foldtextresult
        foreground garbagecollect get getbufline getbufvar getchar getcharmod getcmdline getcmdpos getcmdtype getcwd
        getfontname getfperm getfsize getftime getftype getline getloclist getmatches getpid getpos getqflist getreg
        getregtype gettabvar gettabwinvar getwinposx getwinposy getwinvar glob globpath has has_key haslocaldir
        hasmapto histadd histdel histget histnr hlID hlexists hostname iconv indent index input inputdialog inputlist
        inputrestore inputsave inputsecret invert isdirectory islocked items keys len libcall libcallnr line
        line2byte lispindent localtime log log10 luaeval maparg mapcheck matchadd matcharg matchdelete matchend
        matchlist matchstr max min mkdir mzeval nextnonblank nr2char or pathshorten pow prevnonblank printf
        pumvisible py3eval pyeval range readfile reltime reltimestr remote_expr remote_foreground remote_peek
        remote_read remote_send remove rename repeat resolve reverse round screenattr screenchar screencol screenrow
        search searchdecl searchpair searchpairpos searchpos server2client serverlist setbufvar setcmdpos setline
        setloclist setmatches setpos setqflist setreg settabvar settabwinvar setwinvar sha256 shellescape shiftwidth
        simplify sin sinh soundfold spellbadword spellsuggest sqrt str2float str2nr strchars strdisplaywidth strftime
        stridx string strlen strpart strridx strtrans strwidth submatch synID synIDattr synIDtrans synconcealed
        synstack system tabpagebuflist tabpagenr tabpagewinnr tagfiles taglist tan tanh tempname tolower toupper
        trunc type undofile undotree values virtcol visualmode wildmenumode winbufnr wincol winheight winline winnr
        winrestcmd winrestview winsaveview winwidth writefile xor
        """,
      ],
      lexeme: .run("!#@a-zA-Z0-9_"),
      contains: [
        .number, Mode(.string, "'", to: "'"), Mode(.string, string), .comment("\"", to: .lineEnd),
        Mode(.variable, [.one("bwtglsav"), ":", .many(.word)]),
        Mode(
          .function, to: .lineEnd, words: "function function!",
          contains: [.title, Mode(.params, "(", to: ")")], relevance: 0),
        Mode(.symbol, ["<", .run("a-zA-Z0-9_-"), ">"]),
      ]))
}

/// A quote begins a string where one closes it, else a comment.
private let string: Pattern = .first([
  [
    "\"", .zeroOrMore(.first([.run(.except("\"\\\n")), "\\\"", "\n\\", "\\"])), "\"",
  ],
  ["\"", .greedy(.except("\n"), 0, "\"")],
])
