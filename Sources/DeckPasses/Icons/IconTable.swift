/// Drawings for Font Awesome 4's names, drawn for deckc in the strokes of one pen on a grid of 16 x 16.
///
/// One drawing a line: its names, a blank, SVG path data for lines; behind `|`, path data for filled shapes. A name with
/// `@90`, `@180` or `@270` is the drawing turned clockwise. Brands get plain signs or letters, not their marks.
enum IconTable {
  static var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  private static let text: StaticString = #"""
    check,check-double M2.5 8.5l3.5 3.5 7.5-8
    times,close,remove,xmark M3.5 3.5l9 9m0-9l-9 9
    plus M8 3v10M3 8h10
    minus M3 8h10
    circle |M8 2a6 6 0 1 0 .01 0z
    circle-o,circle-thin M8 2a6 6 0 1 0 .01 0z
    dot-circle-o,bullseye M8 2a6 6 0 1 0 .01 0z|M8 5.5a2.5 2.5 0 1 0 .01 0z
    check-circle,check-circle-o,circle-check M8 2a6 6 0 1 0 .01 0zM5 8.3l2.2 2.2L11 6
    times-circle,times-circle-o,circle-xmark M8 2a6 6 0 1 0 .01 0zM6 6l4 4m0-4l-4 4
    plus-circle M8 2a6 6 0 1 0 .01 0zM8 5v6M5 8h6
    minus-circle M8 2a6 6 0 1 0 .01 0zM5 8h6
    info-circle,circle-info M8 1.5a6.5 6.5 0 1 0 .01 0zM8 7.5v3.7|M8 4a1 1 0 1 0 .01 0z
    info M6.5 7H8v6M6.3 13h3.4|M8 2.5a1.2 1.2 0 1 0 .01 0z
    question-circle,question-circle-o,circle-question M8 1.5a6.5 6.5 0 1 0 .01 0zM6 6.3a2 2 0 1 1 2.8 1.7Q8 8.5 8 9.4|M8 10.7a.9.9 0 1 0 .01 0z
    question M5 5.3a3 3 0 1 1 4.3 2.6Q8 8.6 8 10|M8 12a1.1 1.1 0 1 0 .01 0z
    exclamation-circle,circle-exclamation M8 1.5a6.5 6.5 0 1 0 .01 0zM8 4.5v4.2|M8 10.3a.9.9 0 1 0 .01 0z
    exclamation-triangle,warning,triangle-exclamation M8 1.8L15 14H1zM8 6v4|M8 11.2a.9.9 0 1 0 .01 0z
    exclamation M8 2.5V10|M8 12a1.1 1.1 0 1 0 .01 0z
    ban M8 1.5a6.5 6.5 0 1 0 .01 0zM3.5 3.5l9 9
    star |M8 1.5l2 4.3 4.7.6-3.4 3.2.9 4.7L8 12l-4.2 2.3.9-4.7-3.4-3.2 4.7-.6z
    star-o M8 1.5l2 4.3 4.7.6-3.4 3.2.9 4.7L8 12l-4.2 2.3.9-4.7-3.4-3.2 4.7-.6z
    star-half-o,star-half,star-half-empty M8 1.5l2 4.3 4.7.6-3.4 3.2.9 4.7L8 12l-4.2 2.3.9-4.7-3.4-3.2 4.7-.6z|M8 1.5V12l-4.2 2.3.9-4.7-3.4-3.2 4.7-.6z
    heart |M8 14C3 10 1.5 7.8 1.5 5.5A3.3 3.3 0 0 1 8 4.3a3.3 3.3 0 0 1 6.5 1.2C14.5 7.8 13 10 8 14z
    heart-o M8 14C3 10 1.5 7.8 1.5 5.5A3.3 3.3 0 0 1 8 4.3a3.3 3.3 0 0 1 6.5 1.2C14.5 7.8 13 10 8 14z
    home,house M1.5 8L8 2l6.5 6M3.5 7v7h9V7m-6 7v-4h3v4
    user,user-o,user-tie,user-alt M8 1.8a3 3 0 1 0 .01 0zM2.5 14.2c0-3 2.5-4.5 5.5-4.5s5.5 1.5 5.5 4.5
    user-plus M6 2a3 3 0 1 0 .01 0zM.8 14c0-3 2.3-4.5 5.2-4.5s5.2 1.5 5.2 4.5M13 5v5m-2.5-2.5h5
    user-circle,user-circle-o M8 1.5a6.5 6.5 0 1 0 .01 0zM8 4a2.2 2.2 0 1 0 .01 0zM4 12.8c.5-2 2-3 4-3s3.5 1 4 3
    users,group,user-group,user-friends,people-group,users-cog M6 3a2.5 2.5 0 1 0 .01 0zM1 13c0-2.6 2.2-4 5-4s5 1.4 5 4M10.5 3.2a2.5 2.5 0 0 1 0 4.7M12 9.3c2 .5 3 1.8 3 3.7
    male M8 1.5a1.6 1.6 0 1 0 .01 0zM5 11V6.3h6V11M8 10v1M6.5 6.5v8m3-8v8
    female M8 1.5a1.6 1.6 0 1 0 .01 0zM7 6.3h2l2.5 5.2h-7zM6.8 11.5v3m2.4-3v3
    child M8 1.5a2 2 0 1 0 .01 0zM2.5 5L6 7.5h4L13.5 5M6 7.5v7M10 7.5v7M6 11h4
    envelope |M1.5 3.5h13v.8L8 9 1.5 4.3zM1.5 6L8 10.7 14.5 6v6.5h-13z
    envelope-o M1.5 3.5h13v9h-13zM1.5 4L8 9l6.5-5
    envelope-open,envelope-open-o M1.5 6L8 1.8 14.5 6v8h-13zM1.5 6.5L8 11l6.5-4.5
    paper-plane,paper-plane-o,send,send-o,telegram,telegram-plane M1.5 7.5l13-6-3.5 13-3.5-5zM7.5 9.5l7-8
    phone,whatsapp M4 1.8l2.2 3-1.4 1.7c.9 2 2.6 3.8 4.7 4.7l1.7-1.4 3 2.2c-.3 1.6-1.6 2.4-3 2.2C6.7 13.5 2.5 9.3 1.8 4.8 1.7 3.3 2.5 2.1 4 1.8z
    search,magnifying-glass M7 2a5 5 0 1 0 .01 0zM10.7 10.7l3.8 3.8
    search-plus M7 2a5 5 0 1 0 .01 0zM10.7 10.7l3.8 3.8M7 5v4M5 7h4
    search-minus M7 2a5 5 0 1 0 .01 0zM10.7 10.7l3.8 3.8M5 7h4
    cog,gear,cogs,gears M8 3.5a4.5 4.5 0 1 0 .01 0zM8 6.2a1.8 1.8 0 1 0 .01 0zM8 1v2.5m0 9V15M1 8h2.5m9 0H15M3 3l1.8 1.8m6.4 6.4L13 13M13 3l-1.8 1.8m-6.4 6.4L3 13
    wrench,tools,screwdriver,screwdriver-wrench M14 4.5a4 4 0 0 1-5.3 4L4 13.2a1.5 1.5 0 0 1-2.2-2.2l4.7-4.7A4 4 0 0 1 11 1.7L9 4v2.5h2.5z
    sliders,sliders-h M2 4h6.5m4 0H14M2 8h1.5m4 0H14M2 12h5.5m4 0H14M10.5 2.5a1.5 1.5 0 1 0 .01 0zM5.5 6.5a1.5 1.5 0 1 0 .01 0zM9.5 10.5a1.5 1.5 0 1 0 .01 0z
    pencil,pen,pen-alt M2 14l1-4 8-8 3 3-8 8zM9.5 3.5l3 3
    pencil-square-o,edit,pencil-square M12.5 9v5h-10V4h5M6 10.5l.5-2.5 6-6 2 2-6 6z
    trash,trash-o,trash-can M2.5 4h11M6 4V2h4v2M4 4l.7 10h6.6L12 4M6.7 6.5v5m2.6-5v5
    eraser M6 13.5L2 9.5l7-7 4.5 4.5-6.5 6.5zM5 6.5L9.5 11M7 13.5h7
    file,file-o M3.5 1.5H9L12.5 5v9.5h-9zM9 1.5V5h3.5
    file-text,file-text-o,file-word-o,file-pdf-o,file-lines,file-contract M3.5 1.5H9L12.5 5v9.5h-9zM9 1.5V5h3.5M5.5 8h5m-5 2.5h5
    file-code-o M3.5 1.5H9L12.5 5v9.5h-9zM9 1.5V5h3.5M7 7.5l-1.7 2 1.7 2m2-4l1.7 2-1.7 2
    file-image-o,file-picture-o,file-photo-o M3.5 1.5H9L12.5 5v9.5h-9zM9 1.5V5h3.5M4 13l2.5-3.5 2 2L10 10l2 3
    file-archive-o,file-zip-o M3.5 1.5H9L12.5 5v9.5h-9zM9 1.5V5h3.5M6.5 2v1.5m0 1.5v1.5m0 1.5v1.5m0 1.5v1
    file-excel-o,file-powerpoint-o M3.5 1.5H9L12.5 5v9.5h-9zM9 1.5V5h3.5M5.5 8h5v4h-5zM5.5 10h5M8 8v4
    files-o,copy,clone M5.5 5h9v9.5h-9zM5.5 11H2V1.5h8.5V5
    folder |M1.5 3h5L8 5h6.5v8.5h-13z
    folder-o M1.5 3h5L8 5h6.5v8.5h-13z
    folder-open,folder-open-o M1.5 13V3h5L8 5h5v2M1.5 13l2-6h12L13 13z
    archive M1.5 2.5h13V6h-13zM2.5 6v8h11V6M6 8.5h4
    inbox M1.5 9L4 2.5h8L14.5 9v4.5h-13zM1.5 9H5.5l1 2h3l1-2h4
    floppy-o,save,floppy-disk M2 2h9l3 3v9H2zM4.5 2v4h6V2M4.5 14V9.5h7V14
    clipboard,paste M3 3h10v11.5H3zM5.5 1.5h5v3h-5z
    scissors,cut M4 9.5a2 2 0 1 0 .01 0zM12 9.5a2 2 0 1 0 .01 0zM5 10L12 1.5M11 10L4 1.5
    download M8 2v8M4.5 6.8L8 10.3l3.5-3.5M2 13.5h12
    upload M8 10.5v-8M4.5 6L8 2.5 11.5 6M2 13.5h12
    cloud |M4.5 13a3.5 3.5 0 0 1-.3-7 4.5 4.5 0 0 1 8.7 1.2A3 3 0 0 1 12 13z
    cloud-download M5 10H4a3 3 0 0 1 0-6.2 4.3 4.3 0 0 1 8.3 1.2A2.5 2.5 0 0 1 12 10h-1M8 7v7m-2.5-2.5L8 14l2.5-2.5
    cloud-upload M5 10H4a3 3 0 0 1 0-6.2 4.3 4.3 0 0 1 8.3 1.2A2.5 2.5 0 0 1 12 10h-1M8 14V7M5.5 9.5L8 7l2.5 2.5
    link,chain M6.5 9.5a3 3 0 0 0 4.2 0L13.2 7A3 3 0 0 0 9 2.8l-1 1M9.5 6.5a3 3 0 0 0-4.2 0L2.8 9A3 3 0 0 0 7 13.2l1-1
    unlink,chain-broken,link-slash M10 10l3.2-3A3 3 0 0 0 9 2.8L6.5 5.5M6 6L2.8 9A3 3 0 0 0 7 13.2l2.5-2.7M2 4l2 1m-.5-3.5l1 2M14 12l-2-1m.5 3.5l-1-2
    external-link,external-link-square,arrow-up-right-from-square,up-right-from-square M9 2h5v5M14 2L7.5 8.5M11.5 9v4.5h-9v-9H7
    paperclip M12.5 7.5l-5 5a3 3 0 0 1-4.5-4l6-6a2 2 0 0 1 3 3l-5.5 5.5a1 1 0 0 1-1.5-1.5l5-5
    globe M8 1.5a6.5 6.5 0 1 0 .01 0zM1.5 8h13M8 1.5c-4 3.5-4 9.5 0 13m0-13c4 3.5 4 9.5 0 13
    language M1.5 3h7M5 1.5V3m2.5 0C7 6 4.5 8.5 2 9.5M3 5c1 2 2.5 3.5 4.5 4.5M7.5 14.5l3.5-8 3.5 8M8.7 12h4.6
    book,address-book,address-book-o M8 3.5C6 2.2 4 2 1.5 2.2v10.5C4 12.5 6 12.7 8 14c2-1.3 4-1.5 6.5-1.3V2.2C12 2 10 2.2 8 3.5zM8 3.5V14
    bookmark |M4 1.5h8v13L8 11l-4 3.5z
    bookmark-o M4 1.5h8v13L8 11l-4 3.5z
    newspaper-o M4.5 2.5h10v11H2.5a1 1 0 0 1-1-1V5.5h3v7a1 1 0 0 1-1 1M7 5.5h5M7 8h5m-5 2.5h5
    calendar,calendar-o M2 3.5h12v11H2zM2 6.5h12M5 1.5v3m6-3v3
    calendar-check-o M2 3.5h12v11H2zM2 6.5h12M5 1.5v3m6-3v3M5.5 10l2 2 3-3.5
    clock-o,history,stopwatch M8 1.5a6.5 6.5 0 1 0 .01 0zM8 4.5V8l2.5 2
    hourglass,hourglass-half,hourglass-o,hourglass-start,hourglass-end M3.5 1.5h9m-9 13h9M4.5 1.5c0 3.5 3.5 4.5 3.5 6.5s-3.5 3-3.5 6.5m7-13C11.5 5 8 6 8 8s3.5 3 3.5 6.5
    bell,bell-o M3 11.5c1.5-1.5 1-4 1.5-6a3.5 3.5 0 0 1 7 0c.5 2 0 4.5 1.5 6zM6.5 13.5a1.5 1.5 0 0 0 3 0
    bullhorn M2 6.5v3h2.5L12 13V3L4.5 6.5zM5 10l1 4h2l-1-3M14 6.5a2 2 0 0 1 0 3
    comment |M1.5 7.5c0-3 2.9-5 6.5-5s6.5 2 6.5 5-2.9 5-6.5 5q-1.2 0-2.3-.3L2.5 14l.6-3C2 10 1.5 8.8 1.5 7.5z
    comment-o,commenting,commenting-o,comment-dots M1.5 7.5c0-3 2.9-5 6.5-5s6.5 2 6.5 5-2.9 5-6.5 5q-1.2 0-2.3-.3L2.5 14l.6-3C2 10 1.5 8.8 1.5 7.5z
    comments,comments-o M1 6c0-2.3 2.2-4 5-4s5 1.7 5 4-2.2 4-5 4q-.8 0-1.5-.2L2 11l.4-2C1.5 8.2 1 7.2 1 6zM13 6c1.3.6 2 1.6 2 2.8q0 1.4-1 2.4l.4 2.3-2.6-1.3c-1.8.4-3.5 0-4.6-.9
    quote-left |M2 12V8c0-2.5 1.5-4 4-4.5v2C4.9 5.9 4.5 6.7 4.5 8h2v4zM9 12V8c0-2.5 1.5-4 4-4.5v2C11.9 5.9 11.5 6.7 11.5 8h2v4z
    quote-right |M7 4v4c0 2.5-1.5 4-4 4.5v-2C4.1 10.1 4.5 9.3 4.5 8h-2V4zM14 4v4c0 2.5-1.5 4-4 4.5v-2c1.1-.4 1.5-1.2 1.5-2.5h-2V4z
    code,js,js-square,python,php,node,node-js,npm,rust,golang,swift,r-project,laptop-code M5 4L1 8l4 4m6-8l4 4-4 4M9.5 2.5l-3 11
    terminal M2 3.5L6.5 8 2 12.5M8 13h6
    bug M8 5a3.5 3.5 0 0 1 3.5 3.5v2a3.5 3.5 0 0 1-7 0v-2A3.5 3.5 0 0 1 8 5zM5.5 5.5L4 3m6.5 2.5L12 3M1.5 9h3m7 0h3m-12 4.5L5 12m8.5 1.5L11 12M8 5v9
    code-fork,git,git-square,gitlab,code-branch M4.5 5.5v5M4.5 9.5c0-2.5 7-1 7-4M4.5 2a1.7 1.7 0 1 0 .01 0zM11.5 2a1.7 1.7 0 1 0 .01 0zM4.5 10.5a1.7 1.7 0 1 0 .01 0z
    github,github-alt,github-square M3 6V2l3 1.5q2-.5 4 0L13 2v4c1.5 3 0 6-3 6.5V15M6 15v-2.5C3 12 1.5 9 3 6zM6 13.5c-2 .5-2.5-1-3.5-1.5|M6 7.5a.9.9 0 1 0 .01 0zM10 7.5a.9.9 0 1 0 .01 0z
    database M2.5 4a5.5 2.2 0 1 0 11 0 5.5 2.2 0 1 0-11 0zM2.5 4v8c0 1.2 2.5 2.2 5.5 2.2s5.5-1 5.5-2.2V4M2.5 8c0 1.2 2.5 2.2 5.5 2.2s5.5-1 5.5-2.2
    server,hdd-o,hard-drive M2 2.5h12V7H2zM2 9h12v4.5H2z|M4.5 4a.8.8 0 1 0 .01 0zM4.5 10.5a.8.8 0 1 0 .01 0z
    microchip M4 4h8v8H4zM6 1.5V4m4-2.5V4M6 12v2.5m4-2.5v2.5M1.5 6H4m-2.5 4H4m8-4h2.5M12 10h2.5
    desktop,television,tv,display M1.5 2.5h13V11h-13zM8 11v3m-3 0h6
    laptop M3 3h10v7.5H3zM1 13h14
    mobile,mobile-phone,mobile-screen M4.5 1.5h7v13h-7zM7.3 12.5h1.4
    tablet M3 1.5h10v13H3zM7.3 12.5h1.4
    keyboard-o M1 4h14v8.5H1zM4.5 10h7M3.5 6.7h.01m2.5 0h.01m2.5 0h.01m2.5 0h.01
    mouse-pointer |M3 1.5l9.5 8-4.3.5 2.3 4.5-2 1-2.3-4.6L3 14z
    print M4 6V2h8v4M4 11.5H1.5V6h13v5.5H12M4 9.5h8V14H4z
    camera,camera-retro,instagram M1.5 4.5H5l1-2h4l1 2h3.5v9h-13zM8 6.2a2.5 2.5 0 1 0 .01 0z
    picture-o,image,photo,images M1.5 3h13v10h-13zM1.5 11.5l4-4 3 3 2-2 4 4|M11 5a1.1 1.1 0 1 0 .01 0z
    video-camera,video M1.5 4h9v8h-9zM10.5 7l4-2.5v7l-4-2.5
    film M2 2.5h12v11H2zM5 2.5v11m6-11v11M2 8h12M2 5.2h3M2 10.8h3m6-5.6h3m-3 5.6h3
    music M6 12V3l8-1.5v9M6 5.5L14 4M4.3 10.3a1.7 1.7 0 1 0 .01 0zM12.3 8.8a1.7 1.7 0 1 0 .01 0z
    play |M4 2.5L13 8l-9 5.5z
    pause |M4 3h3v10H4zM9 3h3v10H9z
    stop |M3.5 3.5h9v9h-9z
    forward,fast-forward,backward@180,fast-backward@180 |M2 3.5L8 8l-6 4.5zM8 3.5L14 8l-6 4.5z
    step-forward,step-backward@180 M12 3.5v9|M4 3.5L11 8l-7 4.5z
    play-circle,play-circle-o M8 1.5a6.5 6.5 0 1 0 .01 0z|M6.5 5.2L11 8l-4.5 2.8z
    youtube-play,youtube,youtube-square M3 3.5h10a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 11V5A1.5 1.5 0 0 1 3 3.5z|M6.5 5.7L10.5 8l-4 2.3z
    volume-up,volume-high M10 6a3 3 0 0 1 0 4m2-6a6 6 0 0 1 0 8|M1.5 6H4l3.5-3v10L4 10H1.5z
    volume-off,volume-down,volume-low,volume-mute,volume-xmark M10 6a3 3 0 0 1 0 4|M1.5 6H4l3.5-3v10L4 10H1.5z
    microphone M6 3.5a2 2 0 0 1 4 0v4a2 2 0 0 1-4 0zM3.5 7.5a4.5 4.5 0 0 0 9 0M8 12v2.5m-2.5 0h5
    headphones M2 10V8a6 6 0 0 1 12 0v2M2 9.5h2.5v4H2zM11.5 9.5H14v4h-2.5z
    lock M3.5 7h9v7h-9zM5 7V5a3 3 0 0 1 6 0v2|M8 9.5a1 1 0 1 0 .01 0z
    unlock,unlock-alt M3.5 7h9v7h-9zM5 7V5a3 3 0 0 1 5.8-1|M8 9.5a1 1 0 1 0 .01 0z
    key M5 8a3 3 0 1 0 .01 0zM7 9l6.5-6.5M11 5l2 2m-4 0l1.5 1.5
    shield,shield-halved M8 1.5l5.5 2v4c0 3.5-2.3 5.7-5.5 7-3.2-1.3-5.5-3.5-5.5-7v-4z
    id-card,id-card-o,address-card,vcard M1.5 3h13v10h-13zM5 5.5a1.5 1.5 0 1 0 .01 0zM3 11c0-1.3.8-2 2-2s2 .7 2 2M9.5 6.5h3m-3 3h3
    eye M1 8c2-3 4.3-4.5 7-4.5s5 1.5 7 4.5c-2 3-4.3 4.5-7 4.5S3 11 1 8zM8 6a2 2 0 1 0 .01 0z
    eye-slash M1 8c2-3 4.3-4.5 7-4.5s5 1.5 7 4.5c-2 3-4.3 4.5-7 4.5S3 11 1 8zM2.5 13.5l11-11
    thumbs-up,thumbs-o-up M1.5 7.5H4V14H1.5zM4 8l3-6c1.5 0 2 1 1.7 2.3l-.4 2.2H13c1 0 1.6.8 1.4 1.7l-1.1 4.3c-.2.9-.9 1.5-1.8 1.5H4
    thumbs-down,thumbs-o-down M1.5 8.5H4V2H1.5zM4 8l3 6c1.5 0 2-1 1.7-2.3l-.4-2.2H13c1 0 1.6-.8 1.4-1.7l-1.1-4.3c-.2-.9-.9-1.5-1.8-1.5H4
    hand-o-right,hand-o-left@180,hand-o-up@270,hand-o-down@90,hand-pointer-o@270,hand-point-right,hand-point-left@180,hand-point-up@270,hand-point-down@90 M1.5 5h2v6.5h-2zM3.5 6H13a1 1 0 0 1 0 2H8.5m0 0a1 1 0 0 1 0 2m-.3 0a.8.8 0 0 1-.5 1.5H3.5
    hand-paper-o,hand-stop-o M4 9V4a1 1 0 0 1 2 0v3-4.5a1 1 0 0 1 2 0V7 3a1 1 0 0 1 2 0v4.5V5a1 1 0 0 1 2 0v5c0 3-1.5 4.5-4 4.5-2 0-3-1-4-3l-1.7-3A1 1 0 0 1 4 8
    handshake-o,handshake M1 4.5h3l2 1 2-1 2 1 2-1h3M1 10.5h2l4 3c1 .5 2 0 2.5-.5l3.5-2.5h2M6 5.5l-1 3c1 1 2.5.5 3-1l4 3
    arrow-right,arrow-left@180,arrow-up@270,arrow-down@90 M2 8h11.5M9 3.5L13.5 8 9 12.5
    long-arrow-right,long-arrow-left@180,long-arrow-up@270,long-arrow-down@90 M1 8h13.5M11.5 5l3 3-3 3
    arrow-circle-right,arrow-circle-o-right,arrow-circle-left@180,arrow-circle-o-left@180,arrow-circle-up@270,arrow-circle-o-up@270,arrow-circle-down@90,arrow-circle-o-down@90 M8 1.5a6.5 6.5 0 1 0 .01 0zM4.5 8h7m-3-3l3 3-3 3
    chevron-right,chevron-left@180,chevron-up@270,chevron-down@90 M5.5 2.5L11 8l-5.5 5.5
    chevron-circle-right,chevron-circle-left@180,chevron-circle-up@270,chevron-circle-down@90 M8 1.5a6.5 6.5 0 1 0 .01 0zM6.8 5L10 8l-3.2 3
    angle-right,angle-left@180,angle-up@270,angle-down@90 M6.5 4.5L10 8l-3.5 3.5
    angle-double-right,angle-double-left@180,angle-double-up@270,angle-double-down@90 M4 4.5L7.5 8 4 11.5m4.5-7L12 8l-3.5 3.5
    caret-right,caret-left@180,caret-up@270,caret-down@90,sort-down@90,sort-desc@90,sort-up@270,sort-asc@270 |M6 4l4.5 4L6 12z
    arrows M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2m-4 9l2 2 2-2M3.5 6l-2 2 2 2m9-4l2 2-2 2
    arrows-h,arrows-v@90,arrows-left-right,arrows-up-down@90 M1.5 8h13m-10-3l-3 3 3 3m7-6l3 3-3 3
    arrows-alt,expand M9.5 2H14v4.5M14 2L9 7M6.5 14H2V9.5M2 14l5-5
    compress M14 7H9V2m0 5l5-5M2 9h5v5M7 9l-5 5
    exchange,retweet,exchange-alt,right-left M2 5.5h11m-3-3l3 3-3 3M14 11H3m3-3l-3 3 3 3
    refresh,sync,rotate,arrows-rotate M13.5 6.5a6 6 0 0 0-10.8-1m-.2 4a6 6 0 0 0 10.8 1M13.5 2.5v4h-4m-7 7v-4h4
    undo,rotate-left,arrow-rotate-left M3 8a5 5 0 1 1 1.5 3.6M3 3.5V8h4.5
    repeat,rotate-right,redo M13 8a5 5 0 1 0-1.5 3.6M13 3.5V8H8.5
    random,shuffle M1.5 4.5h3l6 7h4m-13 0h3L6 9.8m3-3.5l1.5-1.8h4m-2-2l2 2-2 2m0 3l2 2-2 2
    share,mail-forward M9 3l5.5 4.5L9 12V9c-4 0-6 1-7.5 4C2 8.5 4.5 6 9 6z
    reply,mail-reply M7 3L1.5 7.5 7 12V9c4 0 6 1 7.5 4C14 8.5 11.5 6 7 6z
    share-alt M5.5 7.2L10.5 4.3m-5 4.5l5 2.9|M12 1.5a2 2 0 1 0 .01 0zM12 10.5a2 2 0 1 0 .01 0zM4 6a2 2 0 1 0 .01 0z
    sign-in,right-to-bracket,arrow-right-to-bracket M6 2h7.5v12H6M1.5 8H10M7 5l3 3-3 3
    sign-out,right-from-bracket,arrow-right-from-bracket M10 2H2.5v12H10M6 8h8.5m-3-3l3 3-3 3
    power-off M8 1.5V8M4.5 3.8a6 6 0 1 0 7 0
    plug M5.5 1.5V5m5-3.5V5M3.5 5h9v2.5a4.5 4.5 0 0 1-9 0zM8 12v3
    sitemap M6 2h4v3.5H6zM1.5 10.5H5V14H1.5zM6.3 10.5h3.4V14H6.3zM11 10.5h3.5V14H11zM8 5.5v5m-4.8 0V8h9.6v2.5
    list,list-ul M6 4h8.5M6 8h8.5M6 12h8.5|M2.5 3a1 1 0 1 0 .01 0zM2.5 7a1 1 0 1 0 .01 0zM2.5 11a1 1 0 1 0 .01 0z
    list-ol M6 4h8.5M6 8h8.5M6 12h8.5M2 3l1-.7v3.5M1.8 10.5c1-1 2-.2 1.5.6L1.8 13h2
    list-alt,tasks,list-check M2 2.5h12v11H2zM7.5 5.5h4m-4 2.5h4m-4 2.5h4M4.5 5.5h.5M4.5 8h.5m-.5 2.5h.5
    bars,navicon,reorder,align-justify M2 4h12M2 8h12M2 12h12
    align-left M2 3.5h12M2 6.5h8m-8 3h12m-12 3h8
    align-center M2 3.5h12m-10 3h8m-10 3h12m-10 3h8
    align-right M2 3.5h12m-8 3h8m-12 3h12m-8 3h8
    indent,outdent@180 M2 3h12M8 6.5h6M8 9.5h6M2 13h12M2 6l2.5 2L2 10
    th,table M2 2.5h12v11H2zM2 6.2h12M2 9.8h12M6 2.5v11m4-11v11
    th-large M2 2.5h12v11H2zM2 8h12M8 2.5v11
    columns M2 2.5h12v11H2zM8 2.5v11
    th-list M2 2.5h12v11H2zM2 6.2h12M2 9.8h12M6 2.5v11
    filter M1.5 2.5h13l-5 6V14l-3-2V8.5z
    sort |M8 2l4 5H4zM8 14L4 9h8z
    tag,tags M1.5 1.5h6l7 7-6 6-7-7z|M4.7 3.5a1.1 1.1 0 1 0 .01 0z
    bar-chart,bar-chart-o,chart-bar,chart-column,chart-simple,poll M2 2v12h12.5M5 12V8m3.5 4V4.5M12 12V6.5
    line-chart,area-chart,chart-line,chart-area M2 2v12h12.5M4 10.5L7 7l2.5 2.5L14 4
    pie-chart,chart-pie M7 3a5.7 5.7 0 1 0 6 6H7zM9.5 1.5v5h5a5 5 0 0 0-5-5z
    dashboard,tachometer,gauge,gauge-high M2.5 13a6.5 6.5 0 1 1 11 0zM8 10l3-4
    calculator M3 1.5h10v13H3zM5.5 4h5M5.5 7.5h.01m2.5 0h.01m2.5 0h.01M5.5 10h.01M8 10h.01m2.5 0h.01M5.5 12.3h.01m2.5 0h.01m2.5 0h.01
    balance-scale,scale-balanced M8 1.5V14M4.5 14h7M2.5 3.5h11M3.5 3.5l-2.5 6h5zM12.5 3.5l-2.5 6h5z
    gavel,legal M7 2l5 5M4 5l5 5M8 3L5 6m6 0L8 9M9 8l5 5M2 14h6
    lightbulb-o,lightbulb M5.5 11.5c0-2-2-2.5-2-5.5a4.5 4.5 0 0 1 9 0c0 3-2 3.5-2 5.5zM6 14h4
    magic,wand-magic M2 14l8-8M11 1.5v3m-1.5-1.5h3M14 6v2m-1-1h2M6 2v2M5 3h2
    paint-brush M9 10.5L6.5 8C8.5 5 11.5 2.5 14.5 1.5 13.5 4.5 11.5 8 9 10.5zM6 9c-2 0-2.5 1-2.5 2.5 0 1-.5 1.7-2 2 2 1.3 6 1 6-2
    rocket,space-shuttle@90 M9.5 11.5l-5-5c2-3 5-5 10-5 0 5-2 8-5 10zM4.5 6.5L1.5 8l2 1m6 2.5L8 14.5l-1-2M3 10.5c-1 .5-1.5 2-1.5 4 2 0 3.5-.5 4-1.5|M10.5 4.3a1.2 1.2 0 1 0 .01 0z
    bolt,flash,bolt-lightning |M9 1L3 9h4l-1 6 6.5-8.5H8.5z
    fire M8 1.5c.5 3 4.5 4.5 4.5 8a4.5 4.5 0 0 1-9 0c0-2 1-3 2-4 .2 1.5.8 2 1.5 2C7.5 5.5 6.5 3.5 8 1.5z
    leaf,envira M2 14c1-5 4-7.5 8-8M3 10.5C2 5 7 2 14 2c.5 7-3 12-8.5 10.5
    tree M8 1.5L12.5 7h-2l3 4.5h-11l3-4.5h-2zM8 11.5v3
    sun-o M8 5a3 3 0 1 0 .01 0zM8 1v2m0 10v2M1 8h2m10 0h2M3 3l1.5 1.5m7 7L13 13m0-10l-1.5 1.5m-7 7L3 13
    moon-o M13 10A6 6 0 0 1 6 2.5 6 6 0 1 0 13 10z
    umbrella M1.5 8a6.5 6.5 0 0 1 13 0zM8 8v5a1.5 1.5 0 0 1-3 0M8 1v.5
    snowflake-o,asterisk M8 1.5v13M2.4 4.7l11.2 6.6m0-6.6L2.4 11.3
    tint M8 1.5c3 3.8 4.5 6 4.5 8a4.5 4.5 0 0 1-9 0c0-2 1.5-4.2 4.5-8z
    thermometer,thermometer-half,temperature-half M6 9V3a2 2 0 0 1 4 0v6a3.2 3.2 0 1 1-4 0zM8 6v5|M8 10.2a1.3 1.3 0 1 0 .01 0z
    flask M6 1.5h4M6.7 1.5V6l-4.2 7c-.3.8.2 1.5 1 1.5h9c.8 0 1.3-.7 1-1.5L9.3 6V1.5M4.5 10.5h7
    heartbeat M1 8h3.5L6 4.5l3 8L10.5 8H15
    medkit,ambulance,h-square,plus-square M2 2.5h12v11H2zM8 5v6M5 8h6
    stethoscope,user-md M4 2v4a3 3 0 0 0 6 0V2M7 9v2a3 3 0 0 0 6 0V9M13 6a1.5 1.5 0 1 0 .01 0z
    graduation-cap,mortar-board,user-graduate M8 2.5L15 6 8 9.5 1 6zM4 7.5v4c2.5 2 5.5 2 8 0v-4M15 6v5
    university,institution,bank,building-columns,landmark M1.5 6L8 2l6.5 4zM3.5 6v6m3-6v6m3-6v6m3-6v6M1.5 14h13
    building,building-o,hospital-o M3.5 1.5h9v13h-9zM6 4.5h1m2 0h1m-4 3h1m2 0h1m-3 7v-3h2v3
    industry M1.5 14V7L6 10V7l4.5 3V2h4v12z
    briefcase,suitcase M1.5 5h13v9h-13zM5.5 5V2.5h5V5M1.5 9h13
    shopping-cart M1 2.5h2.5l2 8h7l2-6H4.5|M6.5 12a1.2 1.2 0 1 0 .01 0zM11.5 12a1.2 1.2 0 1 0 .01 0z
    shopping-bag,shopping-basket M2.5 5h11l1 9.5h-13zM5.5 7V4a2.5 2.5 0 0 1 5 0v3
    credit-card,credit-card-alt M1.5 3.5h13V13h-13zM1.5 6.5h13M3.5 10.5h3
    money,money-bill,money-bill-alt M1 4h14v8H1zM8 6a2 2 0 1 0 .01 0z
    usd,dollar,dollar-sign M11 4.5C10.5 3.5 9.5 3 8 3c-2 0-3 .9-3 2.4C5 9 11 7 11 10.5c0 1.6-1.2 2.5-3 2.5-1.7 0-2.7-.7-3-1.8M8 1.5v13
    eur,euro,euro-sign M12.5 4A5 5 0 1 0 12.5 12M2 6.8h7M2 9.2h7
    gbp,pound-sign,sterling-sign M12 4c-.5-1.3-1.5-2-3-2-2 0-3 1.3-3 3 0 2.5 1.5 5 0 9h6.5M4 8.5h5.5M4.5 14H6
    gift M2 6h12v3H2zM3 9v5.5h10V9M8 6v8.5M8 6C5 6 4 4.5 4.5 3s3-.5 3.5 3c.5-3.5 3-4.5 3.5-3S11 6 8 6z
    trophy M4.5 2h7v4.5a3.5 3.5 0 0 1-7 0zM4.5 3H2c0 3 1 4.5 2.8 4.5M11.5 3H14c0 3-1 4.5-2.8 4.5M8 10v3m-3 1h6
    certificate M8 1.5a4.5 4.5 0 1 0 .01 0zM5 9.5l-1.5 5L8 12.5l4.5 2-1.5-5
    flag,flag-o,flag-checkered M3 15V2m0 .5h10.5L11 6l2.5 3.5H3
    map-marker,map-pin,location-dot,location-pin M8 15C5 11 3.5 8.5 3.5 6a4.5 4.5 0 0 1 9 0c0 2.5-1.5 5-4.5 9zM8 4.5a1.5 1.5 0 1 0 .01 0z
    map,map-o,map-signs M1.5 3.5l4-1.5 5 2 4-1.5v10l-4 1.5-5-2-4 1.5zM5.5 2v10m5-8v10
    location-arrow |M14.5 1.5L9 14.5 7.5 8.5 1.5 7z
    compass M8 1.5a6.5 6.5 0 1 0 .01 0zM10.5 5.5l-1.5 3.5-3.5 1.5 1.5-3.5z
    crosshairs M8 3a5 5 0 1 0 .01 0zM8 1v4m0 6v4M1 8h4m6 0h4
    car,automobile,taxi,cab M2 9l1.5-4.5h9L14 9v4h-2v-1.5H4V13H2zM2 9h12
    truck M1 3.5h8.5V11H1zM9.5 6h3l2.5 2.5V11H9.5M4 11a1.5 1.5 0 1 0 .01 0zM12 11a1.5 1.5 0 1 0 .01 0z
    bus,train,subway M3 2h10v10.5H3zM3 8h10M4.5 12.5V14m7-1.5V14M8 2v6
    bicycle,motorcycle M3.5 8.5a2.5 2.5 0 1 0 .01 0zM12.5 8.5a2.5 2.5 0 1 0 .01 0zM3.5 11l3-6h4l2 6M7 11L10.5 5M3.5 11H7M5 5h2.5
    plane,fighter-jet |M8 1c.8 0 1 1 1 2v3l5.5 3.5V11L9 9.5V12l1.5 1.2v1L8 13.6l-2.5.6v-1L7 12V9.5L1.5 11V9.5L7 6V3c0-1 .2-2 1-2z
    ship M2 9l6-2 6 2-1.5 4h-9zM4 8.2V4.5h8v3.7M7 4.5v-3h2v3M1 14.5c1.5-1 3-1 4.5 0s3.5 1 5 0 3-1 4.5 0
    anchor M8 5v9.5M8 1.5a1.7 1.7 0 1 0 .01 0zM5.5 7h5M2 9.5c0 3 2.5 5 6 5s6-2 6-5
    road M5 2L2 14m9-12l3 12M8 3v2m0 2v2m0 2v2
    coffee,java,mug-hot M2.5 4h9v6a3 3 0 0 1-3 3h-3a3 3 0 0 1-3-3zM11.5 5.5H13a1.5 1.5 0 0 1 0 4h-1.5
    cutlery,utensils M4.5 1.5v13M2.5 1.5V5a2 2 0 0 0 4 0V1.5M11.5 14.5V9H9.5c0-4 .5-6.5 2-7.5z
    beer M3 4.5h7.5V14H3zM10.5 6.5H13v5h-2.5M5.5 7v4.5M8 7v4.5M3 4.5C3 2 5 1.5 6.8 2.5c2-1 3.7 0 3.7 2
    glass M2.5 2h11L8 8.5zM8 8.5V14m-3 0h6
    birthday-cake M2 14h12V9.5H2zM2 12c1.5 1 2.5 1 4 0s2.5-1 4 0 2.5 1 4 0M5 9.5V6.5m3 3V6.5m3 3V6.5M5 4.5v.01M8 4.5v.01M11 4.5v.01
    smile-o,laugh,face-smile M8 1.5a6.5 6.5 0 1 0 .01 0zM5 9.5c1.5 2 4.5 2 6 0|M6 5.3a.9.9 0 1 0 .01 0zM10 5.3a.9.9 0 1 0 .01 0z
    frown-o,sad-tear,face-frown M8 1.5a6.5 6.5 0 1 0 .01 0zM5 11c1.5-2 4.5-2 6 0|M6 5.3a.9.9 0 1 0 .01 0zM10 5.3a.9.9 0 1 0 .01 0z
    meh-o,face-meh M8 1.5a6.5 6.5 0 1 0 .01 0zM5 10.3h6|M6 5.3a.9.9 0 1 0 .01 0zM10 5.3a.9.9 0 1 0 .01 0z
    gamepad M4.5 4.5h7c2 0 3 3 3 5.5 0 2.5-2 3-3 1L10 10H6l-1.5 1c-1 2-3 1.5-3-1 0-2.5 1-5.5 3-5.5zM4 7.3h2.5M5.2 6v2.5|M11 6a1 1 0 1 0 .01 0z
    puzzle-piece M2 5.5h3.5c-1.5-3 3.5-3.5 2.5 0h3.5V9c3-1.5 3.5 3.5 0 2.5V14H2z
    futbol-o,soccer-ball-o,futbol M8 1.5a6.5 6.5 0 1 0 .01 0zM8 5l2.8 2-1 3.3H6.2L5.2 7zM8 5V1.5M10.8 7L14 6m-4.2 4.3l2 3M6.2 10.3l-2 3M5.2 7L2 6
    cube,cubes,dropbox M8 1.5l6 3.3v6.4l-6 3.3-6-3.3V4.8zM2 4.8l6 3.3 6-3.3M8 8.1v6.4
    spinner,circle-o-notch M8 2a6 6 0 1 0 6 6
    square |M2.5 2.5h11v11h-11z
    square-o M2.5 2.5h11v11h-11z
    check-square,check-square-o M2.5 2.5h11v11h-11zM5 8l2.2 2.2L11 5.5
    plus-square-o M2.5 2.5h11v11h-11zM8 5v6M5 8h6
    minus-square,minus-square-o M2.5 2.5h11v11h-11zM5 8h6
    ellipsis-h,ellipsis-v@90,ellipsis,ellipsis-vertical@90 |M3 6.7a1.3 1.3 0 1 0 .01 0zM8 6.7a1.3 1.3 0 1 0 .01 0zM13 6.7a1.3 1.3 0 1 0 .01 0z
    hashtag,slack M6 2L4.5 14m7-12L10 14M2.5 5.5h12m-13 5h12
    at M8 5.5a2.5 2.5 0 1 0 .01 0zM10.5 5.5V9c0 2 4 2 4-1A6.5 6.5 0 1 0 11 13.8
    percent M3 13L13 3M4.5 2.5a2 2 0 1 0 .01 0zM11.5 9.5a2 2 0 1 0 .01 0z
    font M2.5 14L8 2l5.5 12M4.5 10h7
    bold M4.5 2.5H9a2.7 2.7 0 0 1 0 5.4H4.5zM4.5 7.9h5a2.8 2.8 0 0 1 0 5.6h-5z
    italic M6.5 2.5h5m-7 11h5M9 2.5l-2 11
    underline M4 2v5a4 4 0 0 0 8 0V2M3 14h10
    header M3 2.5v11m10-11v11M3 8h10
    superscript M1.5 5.5l7 8m0-8l-7 8M11.5 3c1-1.5 3-.5 2 1L11.5 6.5h3
    subscript M1.5 2.5l7 8m0-8l-7 8M11.5 11c1-1.5 3-.5 2 1l-2 2.5h3
    rss,rss-square,feed M2.5 8A5.5 5.5 0 0 1 8 13.5M2.5 3.5a10 10 0 0 1 10 10|M3.7 11a1.3 1.3 0 1 0 .01 0z
    wifi M1 6a10 10 0 0 1 14 0M3.5 8.5a6.5 6.5 0 0 1 9 0M6 11a3 3 0 0 1 4 0|M8 12.3a1 1 0 1 0 .01 0z
    signal M2.5 13.5V11m3.7 2.5V8m3.7 5.5V5m3.6 8.5v-12
    battery-full,battery,battery-three-quarters,battery-half,battery-quarter M1.5 5h11.5v6H1.5zM14.5 7v2|M3.5 7h5.5v2H3.5z
    qrcode M2 2h4.5v4.5H2zM9.5 2H14v4.5H9.5zM2 9.5h4.5V14H2zM9.5 9.5h1.5V11m3-1.5V11m-4.5 3h1.5m3 0v-1
    barcode M2 3v10m2.5-10v10M7 3v10m1.5-10v10M11 3v10m3-10v10
    cc,creative-commons,closed-captioning M8 1.5a6.5 6.5 0 1 0 .01 0zM7.2 6.8a1.7 1.7 0 1 0 0 2.4m4.3-2.4a1.7 1.7 0 1 0 0 2.4
    copyright M8 1.5a6.5 6.5 0 1 0 .01 0zM10 6a2.8 2.8 0 1 0 0 4
    twitter,twitter-square,tumblr,x-twitter M6 3v6.5a2.5 2.5 0 0 0 2.5 2.5h2M6 6h4.5
    facebook,facebook-f,facebook-square,facebook-official M11 2.5H9.7a2.2 2.2 0 0 0-2.2 2.2v9.3M5 7.5h5
    linkedin,linkedin-square M3.5 6.5v7M3.5 3v.01M7 13.5v-7m0 3.5c0-4.5 5.5-4.5 5.5-.5v4
    google,google-plus M12.5 4A5.5 5.5 0 1 0 13.5 8.5H8
    wikipedia-w M1.5 3.5L5 13l3-7 3 7 3.5-9.5
    stack-overflow M3 9.5V14h9.5V9.5M5 11.5h5.5M5.2 9l5.3 1M6 6.5l5 2.2M8 3.5l4 3.8
    windows M2 3.5l5-.8v4.8H2zM8.5 2.5L14 1.7v5.8H8.5zM2 8.8h5v4.7l-5-.7zM8.5 8.8H14v5.7l-5.5-.8z
    apple M8 4.5c1.5-1 5-1.2 5.5 2-2 1.5-1.5 4 .5 4.8-1.5 3.5-3 3.5-5 2.5-2.5 1.2-4.5.2-5.8-3C1.8 6.5 4 3 8 4.5zM8 4.5c0-2 1-3 2.5-3
    linux,android M4.5 6.5a3.5 3.5 0 0 1 7 0V12h-7zM5.5 2l1 1.5m4-1.5l-1 1.5M2.5 7v3.5m11-3.5v3.5M6.5 12v2.5m3-2.5v2.5
    html5,css3 M2.5 1.5h11l-1 11L8 14.5l-4.5-2zM5 4.5h6L10.7 10 8 11l-2.7-1-.1-1.5M5.2 7.2h5.6
    chrome,firefox,edge,safari,internet-explorer,opera M8 1.5a6.5 6.5 0 1 0 .01 0zM8 5.5a2.5 2.5 0 1 0 .01 0zM8 5.5h6M5.8 9.2l-3-5M10.2 9.2l-3 5
    reddit,reddit-alien,reddit-square M8 6.5c3.6 0 6 1.7 6 3.9s-2.4 3.9-6 3.9-6-1.7-6-3.9 2.4-3.9 6-3.9zM8 6.5l.8-4 3 .8M5.8 11.8q2.2 1.4 4.4 0|M5.7 8.4a1 1 0 1 0 .01 0zM10.3 8.4a1 1 0 1 0 .01 0zM12.8 2.3a1.1 1.1 0 1 0 .01 0z
    medium M2.5 12.5v-9l5.5 7 5.5-7v9
    eject |M8 3l6 6.5H2zM2 11.5h12v2H2z
    phone-square M2 2h12v12H2z|M5.5 4.5l1.2 1.8-.8 1c.6 1.2 1.6 2.2 2.8 2.8l1-.8 1.8 1.2c-.2 1-1 1.4-1.8 1.3-2.8-.4-5.2-2.8-5.6-5.6 0-.8.5-1.5 1.4-1.7z
    share-square-o M13 9v4.5H2.5v-9H6M9 2.5h5v5M14 2.5L7.5 9
    wheelchair,wheelchair-alt,accessible-icon M6 5.5v5h5l1.8 3.5M6.2 7.5h4M5 8a3.8 3.8 0 1 0 5 5|M6 1.5a1.4 1.4 0 1 0 .01 0z
    podcast M4.4 10a4.5 4.5 0 1 1 7.2 0M2.8 12.3a7 7 0 1 1 10.4 0|M8 5.8a1.7 1.7 0 1 0 .01 0zM6.5 9.8h3L9 14.5H7z
    life-ring,life-bouy,life-buoy,life-saver,support M8 1.5a6.5 6.5 0 1 0 .01 0zM8 5a3 3 0 1 0 .01 0zM3.5 3.5l2.4 2.4M12.5 3.5l-2.4 2.4M3.5 12.5l2.4-2.4M12.5 12.5l-2.4-2.4
    recycle M4.2 6.8L7 2.2h2l1.6 2.7M11 2.5l-.3 2.5-2.5-.3M12.6 7.6l1.9 3.4-1 1.8H9.6M11.4 11l-1.9 1.8 1.9 1.8M6.8 12.8H2.5l-1-1.8 1.6-2.8M1 9.4l2.2-1.3 1.2 2.2
    crop M4.5 1v10.5H15M1 4.5h10.5V15
    strikethrough M2 8h12M11.5 4.5C11 3 9.7 2.3 8 2.3c-2 0-3.4 1-3.4 2.5 0 1.3 1 2 2.6 2.6M4.3 11c.4 1.7 1.8 2.7 3.8 2.7 2.2 0 3.6-1.1 3.6-2.7 0-.6-.2-1-.5-1.4
    text-height M1.5 3.5v-1h7v1M5 2.5v11M3.5 13.5h3M12.5 2.5v11M11 4.5l1.5-2 1.5 2M11 11.5l1.5 2 1.5-2
    text-width M2.5 4V2.5h11V4M8 2.5V9M6.5 9h3M2 13h12M4 11.5L2 13l2 1.5M12 11.5l2 1.5-2 1.5
    paragraph M13 2H6.5a3 3 0 0 0 0 6H8M8 2v12M11 2v12
    toggle-on M5 4h6a4 4 0 0 1 0 8H5a4 4 0 0 1 0-8z|M11 5.5a2.5 2.5 0 1 0 .01 0z
    toggle-off M5 4h6a4 4 0 0 1 0 8H5a4 4 0 0 1 0-8zM5 5.5a2.5 2.5 0 1 0 .01 0z
    level-up,turn-up M3.5 13.5H9V3M5.5 6L9 2.5 12.5 6
    level-down,turn-down M3.5 2.5H9V13M5.5 10L9 13.5l3.5-3.5
    eyedropper,eye-dropper M9 3.5L12.5 7M10.3 4.8L13 2l1 1-2.8 2.7M9.5 4.5l-6 6-.8 2.8 2.8-.8 6-6
    paw |M8 7.5c2 0 4.5 3 4.5 4.8 0 1.2-.9 1.7-2 1.7-1 0-1.5-.5-2.5-.5s-1.5.5-2.5.5c-1.1 0-2-.5-2-1.7 0-1.8 2.5-4.8 4.5-4.8zM6 2a1.4 1.9 0 1 0 .01 0zM10 2a1.4 1.9 0 1 0 .01 0zM2.8 5.5a1.3 1.7 0 1 0 .01 0zM13.2 5.5a1.3 1.7 0 1 0 .01 0z
    sticky-note |M2 2h12v7.5H9.5V14H2zM10.8 10.8H14L10.8 14z
    sticky-note-o M2 2h12v7.5L9.5 14H2zM14 9.5H9.5V14
    object-group,object-ungroup M3 3h10v10H3zM5.5 5.5h3v3h-3zM8.5 7.5h2v3h-3v-2|M1.5 1.5h3v3h-3zM11.5 1.5h3v3h-3zM1.5 11.5h3v3h-3zM11.5 11.5h3v3h-3z
    window-maximize M2 2.5h12v11H2zM2 5h12
    window-minimize M3 12h10
    window-restore,window-restore-o M5 5V2h9v7h-3M2 5h9v9H2zM2 7.5h9
    window-close,window-close-o,rectangle-xmark M2 2.5h12v11H2zM6 6l4 4m0-4l-4 4
    street-view M5.5 11c-2 .3-3.5 1-3.5 1.9 0 1.2 2.7 2 6 2s6-.8 6-2c0-.9-1.5-1.6-3.5-1.9M8 1.2a1.7 1.7 0 1 0 .01 0zM6 6.5v3.3l1 .7v2.5h2v-2.5l1-.7V6.5z
    bed,hotel M1.5 3.5v9M1.5 10.5h13v2M14.5 10.5V8A1.5 1.5 0 0 0 13 6.5H7v4|M4.2 6a1.4 1.4 0 1 0 .01 0z
    bath,bathtub,s15 M1.5 8.5h13V10a3 3 0 0 1-3 3h-7a3 3 0 0 1-3-3zM3.5 8.5v-5a1.5 1.5 0 0 1 3 0M4.5 13v1.2M11.5 13v1.2
    shower M2.5 14V4.5a2.2 2.2 0 0 1 4.4 0M4.5 7.5c0-1.7 1-3 2.4-3s2.6 1.3 2.6 3z|M6 9a.7.7 0 1 0 .01 0zM8.5 9.5a.7.7 0 1 0 .01 0zM7 11.5a.7.7 0 1 0 .01 0zM10 12a.7.7 0 1 0 .01 0z
    lemon-o M13.5 2.5c.8.8.3 1.7 0 2.5.8 3.5-.3 5.7-2 7.3s-4 2-6.7 1.4c-.8.3-1.7.5-2.3-.2s-.5-1.5-.2-2.3c-.6-2.7-.1-5 1.5-6.6s3.9-2.6 7.2-1.9c.9-.4 1.8-.9 2.5-.2z
    spoon,utensil-spoon M8 1.5c1.7 0 2.7 1.6 2.7 3.4S9.6 8.3 8 8.3 5.3 6.7 5.3 4.9 6.3 1.5 8 1.5zM8 8.3V15
    hand-peace-o M5.5 9L4 2.5M8 9l2-7M4 10.5c0-1 .8-1.5 1.5-1.5H11c1 0 1.5.7 1.5 1.5v1c0 2-1.5 3.5-3.5 3.5H7.5C5.5 15 4 13.5 4 11.5z
    hand-rock-o,hand-grab-o M3.5 8V5.5a1.2 1.2 0 0 1 2.4 0 1.2 1.2 0 0 1 2.4-.5 1.2 1.2 0 0 1 2.4.5 1.2 1.2 0 0 1 2.3.8V10c0 2.5-1.7 4-4 4H7.5c-2.5 0-5-2.5-5-4.5 0-1 1-1.5 1-1.5z
    bell-slash,bell-slash-o M4 11.5c1-1 1-2.5 1-4.5a3 3 0 0 1 6 0c0 2 0 3.5 1 4.5zM7 13.8h2M2 2l12 12
    microphone-slash M6 7V4a2 2 0 0 1 4 0v4M3.8 7.5a4.2 4.2 0 0 0 7 3.2M8 12v2.5M6 14.5h4M2 2l12 12
    deaf,deafness,hard-of-hearing M5 6.5a3.3 3.3 0 1 1 6.2 1.6c-.9 1.4-2 1.7-2 3.4a2 2 0 0 1-3.6 1.2M7 6.5a1.3 1.3 0 1 1 2.3.8M2 14L14 2
    assistive-listening-systems M5 6.5a3.3 3.3 0 1 1 6.2 1.6c-.9 1.4-2 1.7-2 3.4a2 2 0 0 1-3.6 1.2M7 6.5a1.3 1.3 0 1 1 2.3.8M2 10l2 2M1.5 13.5h2
    blind M7 5v4.5l-2 5M7 9.5l2 5M7 5.5L11 9l2.5 5.5|M7 1.2a1.4 1.4 0 1 0 .01 0z
    universal-access,accessibility M8 1.5a6.5 6.5 0 1 0 .01 0zM4.5 6.3L8 7l3.5-.7M8 7v2.5l-1.5 3M8 9.5l1.5 3|M8 3.6a1 1 0 1 0 .01 0z
    low-vision M1.5 8C3 5 5.3 3.5 8 3.5S13 5 14.5 8c-1.5 3-3.8 4.5-6.5 4.5S3 11 1.5 8zM4.5 3.5l7.5 9.5M8 4l6 7
    sign-language,signing,american-sign-language-interpreting,asl-interpreting M4.5 9V4.5a1 1 0 0 1 2 0V8M6.5 7V3a1 1 0 0 1 2 0v4M8.5 7V3.5a1 1 0 0 1 2 0v6L12 8.3c.9-.5 1.6.4 1 1.2L10.5 13c-1 1.2-2 1.5-3.3 1.5-2 0-2.7-1.3-2.7-3z
    audio-description M1.5 11.5l3-7 3 7M2.5 9.3h4M9.5 4.5H11c2 0 3 1.5 3 3.5s-1 3.5-3 3.5H9.5z
    braille |M5 1.5a1.5 1.5 0 1 0 .01 0zM11 1.5a1.5 1.5 0 1 0 .01 0zM5 6.5a1.5 1.5 0 1 0 .01 0zM5 11.5a1.5 1.5 0 1 0 .01 0z
    rub,rouble,ruble,ruble-sign M5 14V2h4a3.2 3.2 0 0 1 0 6.5H3.5M3.5 11H9
    inr,rupee,rupee-sign M4 2.5h8M4 5.5h8M4 2.5h3.5c2 0 2.8 1.2 2.8 2.9S9 8.5 7.5 8.5H4.5L10 14
    jpy,cny,rmb,yen,yen-sign M3.5 2L8 8l4.5-6M8 8v6M4.5 8.5h7M4.5 11.2h7
    krw,won,won-sign M2 3l2.5 10L8 3l3.5 10L14 3M1.5 6.5h13M1.5 9.5h13
    ils,shekel,sheqel M3.5 13V3H7a3 3 0 0 1 3 3v3.5M6.5 6.5V13H10a3 3 0 0 0 3-3V3
    try,turkish-lira M6 2v12c4.5 0 6.5-2.5 6.5-5.5M3.5 7.5l6-3M3.5 10.5l6-3
    btc,bitcoin M4.5 3h4.3a2.4 2.4 0 0 1 0 4.9h-3M8.8 7.9h.4a2.6 2.6 0 0 1 0 5.1H4.5M5.8 3v10M7 1.5V3M9 1.5V3M7 13v1.5M9 13v1.5
    mars,mars-stroke M6.5 6a3.8 3.8 0 1 0 .01 0zM9.3 6.8L14 2M10 2h4v4
    venus M8 1.5a3.8 3.8 0 1 0 .01 0zM8 9.2V15M5.5 12.3h5
    transgender,transgender-alt,intersex M8 5a3 3 0 1 0 .01 0zM8 11v4M6 13h4M10.2 5.8L14 2M11 2h3v3
    neuter,genderless M8 1.5a3.8 3.8 0 1 0 .01 0zM8 9.2V15
    mercury M8 4.5a2.8 2.8 0 1 0 .01 0zM8 10v5M6 12.5h4M5 1.5a3 3 0 0 0 6 0
    wordpress M8 1.5a6.5 6.5 0 1 0 .01 0zM4 5.5l2 6 2-5 2 5 2-6
    amazon M5 5.5c.3-1.5 1.5-2 3-2s2.7.6 2.7 2.2v4.5M10.7 6.8c-3 0-5.8.3-5.8 2.4 0 1.2.8 2 2.2 2 1.6 0 2.7-.8 3.6-2.3M2 13c4 2.2 8.5 2 12-.5
    skype M8 1.5a6.5 6.5 0 1 0 .01 0zM10.5 6c-.2-1.1-1.1-1.6-2.5-1.6S5.5 5 5.5 6.1c0 2.3 5.1 1.1 5.1 3.7 0 1.2-1.1 1.9-2.6 1.9s-2.5-.7-2.7-1.8
    weixin,wechat M6.5 2.5c2.8 0 5 1.7 5 4s-2.2 4-5 4c-.6 0-1.2-.1-1.7-.2l-2 1.2.5-1.9c-1.1-.8-1.8-1.9-1.8-3.1 0-2.3 2.2-4 5-4zM11.8 7.2c1.6.5 2.7 1.6 2.7 3 0 .9-.5 1.7-1.3 2.3l.4 1.5-1.7-.9c-1.7.4-3.6-.1-4.6-1.3
    weibo M6.5 6.5c3 0 5.5 1.6 5.5 3.8S9.5 14 6.5 14 1 12.5 1 10.3s2.5-3.8 5.5-3.8zM10 5a2.5 2.5 0 0 1 2.5 2.5M10 2.5a5 5 0 0 1 5 5|M6.3 8.8a1.6 1.6 0 1 0 .01 0z
    qq M8 1.8c2.3 0 3.7 1.8 3.7 4.2 0 2 1.8 3 1.8 5.3-.8 0-1.2-.6-1.2-.6-.4 1.4-1 2-1 2 .6.3 1 .8 1 1.3H3.7c0-.5.4-1 1-1.3 0 0-.6-.6-1-2 0 0-.4.6-1.2.6C2.5 9 4.3 8 4.3 6c0-2.4 1.4-4.2 3.7-4.2z
    paypal M4.5 14L6.3 2.5h4c2.5 0 3.5 1.5 3 3.7S11 9.5 9 9.5H6.5
    vimeo,vimeo-square,vine M2 4.5L4 4c1 3.5 2.3 6.3 4 8 2.5-2.3 3.8-5 3.2-7.3-.4-1.2-1.8-1.2-2 .3
    twitch M3 2h11v7.5l-3 3H8.5L6 15v-2.5H2v-8zM8 5v3.5M11 5v3.5
    steam,steam-square M8 1.5a6.5 6.5 0 1 0 .01 0zM1.8 9l3 1.2M10.5 4.8a1.8 1.8 0 1 0 .01 0zM6 9.2a1.6 1.6 0 1 0 .01 0zM9.7 8.2l-2.3 1.7
    spotify M8 1.5a6.5 6.5 0 1 0 .01 0zM4.3 6q4-1.3 7.6.7M4.7 8.5q3.3-1 6.3.6M5.2 10.8q2.5-.7 4.8.5
    soundcloud M1.5 9v2.5M3.5 7.5v4M5.5 6v5.5M7.5 5v6.5h5a2.3 2.3 0 0 0 0-4.6c-.3-1.8-1.8-3.1-3.5-3-.6 0-1 .2-1.5.4z
    pinterest,pinterest-p,pinterest-square M8 1.5a6.5 6.5 0 1 0 .01 0zM8.3 5.5l-1.8 8.2M5.8 8.5C5 6.5 6.2 4.6 8.3 4.6c1.8 0 2.9 1.2 2.7 2.9-.2 1.9-1.3 3-2.5 2.9-.7 0-1.2-.5-1.2-.5
    flickr |M4.7 5.5a2.6 2.6 0 1 0 .01 0zM11.3 5.5a2.6 2.6 0 1 0 .01 0z
    behance,behance-square M1.5 4h3.3a2 2 0 0 1 0 4H1.5zM1.5 8h3.6a2.2 2.2 0 0 1 0 4.3H1.5zM9.5 9.5h5c0-2-1-3.2-2.5-3.2s-2.5 1.2-2.5 3 1 3 2.6 3c1.1 0 1.9-.5 2.3-1.4M10 4.3h4
    dribbble M8 1.5a6.5 6.5 0 1 0 .01 0zM2 6.5c4 .3 7.5-.5 10-3M6 2c2.5 3.5 4 7.5 4.3 12M3 12.3c2.5-3.8 6.5-5 11.3-4
    codepen M8 1.8l6.3 4v4.4L8 14.2l-6.3-4V5.8zM8 1.8v4M8 14.2v-4M1.7 5.8L8 10.2l6.3-4.4M1.7 10.2L8 5.8l6.3 4.4
    jsfiddle M4.5 12.5a3 3 0 0 1-.6-5.9 4.3 4.3 0 0 1 8.2-.5 3.2 3.2 0 0 1-.6 6.4z
    trello M2 2h12v12H2z|M4 4h3.2v8H4zM8.8 4H12v4.8H8.8z
    stack-exchange M3 2.5h10M3 5.5h10M3 8.5h10M3 11.5h10M7 11.5V14l3-2.5
    hacker-news,y-combinator,y-combinator-square,yc,yc-square M2 2h12v12H2zM5 4.5L8 9l3-4.5M8 9v3
    product-hunt M8 1.5a6.5 6.5 0 1 0 .01 0zM6.5 11.5v-7H9a2.2 2.2 0 0 1 0 4.4H6.5
    slideshare,chalkboard,chalkboard-teacher M1.5 3h13v7h-13zM8 10v4M5 14h6
    xing,xing-square M3 5h2.5l1.7 2.8L4.7 12H2.2M13.5 2.5H11L7.5 8.5l2.3 5h2.6
    quora M8 2a5.5 5.5 0 1 0 .01 0zM9 10l3 4
    snapchat,snapchat-ghost,snapchat-square M8 1.8c2.2 0 3.5 1.6 3.5 3.7v1.7l1.3.5-1.3 1c.4 1.4 1.4 2 2.5 2.4-.3.8-1.4.8-2 1-.4.8-1.3.5-2 .7L8 14l-2-1.2c-.7-.2-1.6.1-2-.7-.6-.2-1.7-.2-2-1 1.1-.4 2.1-1 2.5-2.4l-1.3-1 1.3-.5V5.5c0-2.1 1.3-3.7 3.5-3.7z
    bitbucket,bitbucket-square M2 2.5h12l-1.8 11H3.8zM6 6.5h4L9.4 10H6.6z
    google-drive M5.5 2h5l4.5 8-2.5 4h-9L1 10zM5.5 2L10 10h5M1 10h9M10.5 2L6 10l-2.5 4
    docker M1.5 8.5h13c-.5 3.5-3 5-6.5 5-3.8 0-6-1.7-6.5-5zM3 6.5h2v2H3zM5.5 6.5h2v2h-2zM8 6.5h2v2H8zM5.5 4h2v2h-2zM8 4h2v2H8z
    """#
}
