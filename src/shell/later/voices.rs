//! The voices of the device, by the browser's own speech synthesis.
//!
//! Declared here and not taken from `web-sys`, because browsers within other programs lack all of it.

use std::any::Any;
use std::rc::Rc;

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;
use words::Language;

use crate::app::{Run, Voiced, Voices};

#[wasm_bindgen]
extern "C" {
    type Synthesis;
    #[wasm_bindgen(method, catch, js_name = getVoices)]
    fn voices(this: &Synthesis) -> Result<Array, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn speak(this: &Synthesis, utterance: &Utterance) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn cancel(this: &Synthesis) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = addEventListener)]
    fn listen(this: &Synthesis, event: &str, act: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = removeEventListener)]
    fn stop_listening(this: &Synthesis, event: &str, act: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(js_name = SpeechSynthesisUtterance)]
    type Utterance;
    #[wasm_bindgen(constructor, js_class = "SpeechSynthesisUtterance", catch)]
    fn new(text: &str) -> Result<Utterance, JsValue>;
}

struct Voice {
    itself: JsValue,
    lang: String,
}

/// The voices that are on the device itself: others send what they say to a server.
pub(crate) struct DeviceVoices;

impl Voices for DeviceVoices {
    fn has(&self, language: &Language) -> bool {
        synthesis().is_some_and(|synthesis| voice(&synthesis, language).is_some())
    }

    fn say(&self, language: &Language, runs: &[Run], told: Rc<dyn Fn(Voiced)>) {
        if say(language, runs, &told).is_none() {
            told(Voiced::Fails);
        }
    }

    fn hush(&self) {
        if let Some(synthesis) = synthesis() {
            // Where it cannot be stopped it ends by itself.
            let _ = synthesis.cancel();
        }
    }

    fn when_changed(&self, act: Box<dyn Fn()>) -> Box<dyn Any> {
        Box::new(synthesis().map(|synthesis| Hearing::begun(synthesis, act)))
    }
}

/// The browser tells of other voices as long as this is kept.
struct Hearing {
    synthesis: Synthesis,
    act: Closure<dyn FnMut(JsValue)>,
}

const CHANGED: &str = "voiceschanged";

impl Hearing {
    fn begun(synthesis: Synthesis, act: Box<dyn Fn()>) -> Self {
        let act = Closure::<dyn FnMut(JsValue)>::new(move |_| act());
        // Browsers that do not tell of it know their voices from the start.
        let _ = synthesis.listen(CHANGED, act.as_ref());
        Self { synthesis, act }
    }
}

impl Drop for Hearing {
    fn drop(&mut self) {
        let _ = self.synthesis.stop_listening(CHANGED, self.act.as_ref());
    }
}

fn say(language: &Language, runs: &[Run], told: &Rc<dyn Fn(Voiced)>) -> Option<()> {
    let synthesis = synthesis()?;
    let voice_of = |language| voice(&synthesis, language);
    let (own, danish) = (voice_of(language)?, Language::from_code("da").and_then(voice_of));
    // A browser may forget an utterance that nothing else holds, and then tell nobody of its end.
    let held = Array::new();
    for run in runs {
        let voice = danish.as_ref().filter(|_| run.danish).unwrap_or(&own);
        let utterance = Utterance::new(&run.text).ok()?;
        set(&utterance, "voice", &voice.itself)?;
        set(&utterance, "lang", &voice.lang.as_str().into())?;
        held.push(&utterance);
    }
    let tell = |told: &Rc<dyn Fn(Voiced)>, voiced| {
        let told = told.clone();
        heard(move |_| told(voiced))
    };
    set(&held.get(0), "onstart", &tell(told, Voiced::Begins))?;
    let (all, ends) = (held.clone(), told.clone());
    let ended = heard(move |_| {
        all.set_length(0);
        ends(Voiced::Ends);
    });
    set(&held.get(held.length().checked_sub(1)?), "onend", &ended)?;
    synthesis.cancel().ok()?;
    for utterance in held.iter() {
        let failed = told.clone();
        set(&utterance, "onerror", &heard(move |event| failed(of(&event))))?;
        synthesis.speak(utterance.unchecked_ref()).ok()?;
    }
    Some(())
}

/// What an error comes to: that something else is said now is no fault of the voice.
fn of(event: &JsValue) -> Voiced {
    let error = Reflect::get(event, &"error".into()).ok().and_then(|error| error.as_string());
    match error.as_deref() {
        Some("canceled" | "interrupted") => Voiced::Ends,
        _ => Voiced::Fails,
    }
}

fn synthesis() -> Option<Synthesis> {
    let window = web_sys::window()?;
    let found = Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    found.is_object().then(|| found.unchecked_into())
}

/// A voice of the device for that language: of the very country where there is one.
fn voice(synthesis: &Synthesis, language: &Language) -> Option<Voice> {
    let able = |voice: &Voice| first_part(&voice.lang).eq_ignore_ascii_case(first_part(language.code));
    let mut all: Vec<Voice> = synthesis.voices().ok()?.iter().filter_map(on_the_device).filter(able).collect();
    let place = all.iter().position(|voice| voice.lang.eq_ignore_ascii_case(language.intl)).unwrap_or_default();
    (place < all.len()).then(|| all.swap_remove(place))
}

/// Of `en-GB` the `en`.
fn first_part(code: &str) -> &str {
    code.split('-').next().unwrap_or_default()
}

fn on_the_device(voice: JsValue) -> Option<Voice> {
    let field = |name: &str| Reflect::get(&voice, &name.into()).ok();
    let local = field("localService").is_some_and(|local| local.is_truthy());
    // Some browsers write `en_GB`.
    let lang = field("lang")?.as_string()?.replace('_', "-");
    local.then_some(Voice { itself: voice, lang })
}

fn heard(act: impl Fn(JsValue) + 'static) -> JsValue {
    Closure::<dyn FnMut(JsValue)>::new(act).into_js_value()
}

fn set(on: &JsValue, name: &str, value: &JsValue) -> Option<()> {
    Reflect::set(on, &name.into(), value).ok().map(drop)
}
