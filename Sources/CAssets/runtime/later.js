let scrollView = false;
let printing = false;
const postEvent = () => {};
const scrollToSlide = () => {};
const layoutScrollView = () => {};
const betweenSlides = () => null;
const openSpeakerView = () => {};
const isSpeakerNotes = () => /[?&]receiver\b/.test(location.search);
