//! An [`El`] in a browser. It is what Leptos calls a view: a view that builds one element and everything in it.

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::reactive::owner::WeakOwner;
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::Element;
use leptos::tachys::view::{Position, PositionState};
use send_wrapper::SendWrapper;

use super::{Behind, Description, El, Follow, Inside, el};

impl El {
    /// Builds it now, to be shown later.
    pub(crate) fn built(self) -> Self {
        let mut ready = el("");
        ready.0.built = Some(SendWrapper::new(self.build()));
        ready
    }

    /// The element, where it was built before its turn.
    pub(crate) fn element(&self) -> Option<&Element> {
        self.0.built.as_deref()
    }
}

impl Render for El {
    type State = Element;

    fn build(self) -> Element {
        let Description { name, attrs, inside, acts, follows, behind, built } = *self.0;
        if let Some(built) = built {
            return built.take();
        }
        let drawn = matches!(name, "svg" | "path").then_some("http://www.w3.org/2000/svg");
        let element = Rndr::create_element(name, drawn);
        for (name, value) in attrs {
            Rndr::set_attribute(&element, name, &value);
        }
        for piece in inside {
            match piece {
                Inside::El(el) => Rndr::insert_node(&element, &el.build(), None),
                Inside::Text(text) => Rndr::insert_node(&element, &Rndr::create_text_node(&text), None),
            }
        }
        for (event, act) in acts {
            listen(&element, event, act);
        }
        if let Some(behind) = behind {
            build_when_opened(&element, behind);
        }
        for (name, follow) in follows {
            let element = element.clone();
            Effect::new(move || apply(&element, name, &follow));
        }
        element
    }

    /// A new screen is a new element: nothing of the old one, neither what was typed nor where the
    /// focus was, may be left in it.
    ///
    /// The old one goes before the new one comes: when an element leaves the page with the focus in
    /// it the browser first works out where everything stands, and should not have both to do.
    fn rebuild(self, state: &mut Element) {
        let new = self.build();
        if state.replace_with_with_node_1(&new).is_ok() {
            *state = new;
        }
    }
}

fn listen(element: &Element, event: &'static str, mut act: Box<dyn FnMut(Event)>) {
    let listener = Rndr::add_event_listener(element, event, Box::new(move |event| act(event.into())));
    // It is taken away when it is dropped: with the screen.
    on_cleanup(move || drop(listener));
}

fn build_when_opened(element: &Element, behind: Behind) {
    let (element_itself, owner) = (element.clone(), Owner::current().map(|owner| owner.downgrade()));
    let mut behind = Some(behind.take());
    let build = move |_| {
        let Some((behind, owner)) = behind.take().zip(owner.as_ref().and_then(WeakOwner::upgrade)) else { return };
        // As a part of its screen, and taken away with it.
        owner.with(|| {
            for el in behind() {
                Rndr::insert_node(&element_itself, &el.build(), None);
            }
        });
    };
    listen(element, "toggle", Box::new(build));
}

fn apply(element: &Element, name: &str, follow: &Follow) {
    match follow {
        Follow::Attr(holds) if holds() => Rndr::set_attribute(element, name, "true"),
        Follow::Attr(_) => Rndr::remove_attribute(element, name),
        Follow::Switch(holds) => Rndr::set_property(element, name, &holds().into()),
        Follow::Value(value) => Rndr::set_property(element, name, &value().into()),
        Follow::Inside(inside) => {
            Rndr::clear_children(element);
            if let Some(el) = inside() {
                Rndr::insert_node(element, &el.build(), None);
            }
        }
    }
}

// What follows is asked of every view for the sake of servers and spread attributes. The guide has
// neither, so none of it is ever called.

impl AddAnyAttr for El {
    type Output<A: Attribute> = Self;

    fn add_any_attr<A: Attribute>(self, _: A) -> Self {
        self
    }
}

impl RenderHtml for El {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Element {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
