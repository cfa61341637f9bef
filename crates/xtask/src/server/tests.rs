use super::*;

#[test]
fn paths_stay_below_the_root() {
    let root = Path::new("/site");
    let at = |url| file_path(root, url);
    assert_eq!(at("/a.css?v=1"), Some(PathBuf::from("/site/a.css")));
    assert_eq!(at("/"), Some(PathBuf::from("/site/")));
    assert_eq!(at("/a%20b.txt"), Some(PathBuf::from("/site/a b.txt")));
    assert_eq!(at("/../secret"), None);
    assert_eq!(at("/%2e%2e/secret"), None);
    assert_eq!(at("/%zz"), None);
}

#[test]
fn every_answer_carries_the_policy_and_its_type() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("app_bg.wasm"), b"\0asm").unwrap();
    std::fs::create_dir(folder.path().join("locales")).unwrap();
    std::fs::write(folder.path().join("locales/en.ftl"), "yes = Yes\n").unwrap();
    let server = Server::start(folder.path(), 0).unwrap();

    let wasm = get(&server, "/app_bg.wasm");
    assert!(wasm.starts_with("HTTP/1.1 200"), "{wasm}");
    assert!(wasm.contains("Content-Type: application/wasm\r\n"), "{wasm}");
    let words = get(&server, "/locales/en.ftl?v=0");
    assert!(words.contains("Content-Type: text/plain; charset=utf-8\r\n"), "{words}");
    assert!(words.ends_with("yes = Yes\n"), "{words}");
    let missing = get(&server, "/nothing");
    assert!(missing.starts_with("HTTP/1.1 404"), "{missing}");
    for answer in [wasm, words, missing] {
        let policy = format!("Content-Security-Policy: {CONTENT_SECURITY_POLICY}\r\n");
        assert!(answer.contains(&policy), "{answer}");
    }
}

#[test]
fn what_is_pressed_comes_to_those_who_read_it_and_what_has_a_version_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("v1.2.3")).unwrap();
    for (file, text) in [("v1.2.3/a.js", "whole"), ("v1.2.3/a.js.br", "pressed"), ("b.js", "whole")] {
        std::fs::write(folder.path().join(file), text).unwrap();
    }
    let server = Server::start_keeping(crate::release::caching, folder.path(), 0).unwrap();
    let pressed = get_with(&server, "/v1.2.3/a.js?v=1", "Accept-Encoding: gzip, br;q=1\r\n");
    assert!(pressed.contains("Content-Encoding: br\r\n") && pressed.ends_with("pressed"), "{pressed}");
    assert!(pressed.contains("immutable") && pressed.contains("text/javascript"), "{pressed}");
    for whole in [get(&server, "/v1.2.3/a.js"), get_with(&server, "/b.js", "Accept-Encoding: br\r\n")] {
        assert!(!whole.contains("Content-Encoding") && whole.ends_with("whole"), "{whole}");
    }
    assert!(!get(&server, "/b.js").contains("immutable"));
}

/// All of them are kept open, and none waits for the others.
#[test]
fn many_connections_are_answered_at_once() {
    use std::time::Duration;
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), "<p>").unwrap();
    let server = Server::start(folder.path(), 0).unwrap();
    let mut open: Vec<_> = (0..24).map(|_| TcpStream::connect(server.address).unwrap()).collect();
    for connection in &mut open {
        connection.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        for _ in 0..2 {
            connection.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
            let mut begun = [0; 8];
            connection.read_exact(&mut begun).unwrap();
            assert_eq!(&begun, b"HTTP/1.1");
            let mut rest = vec![0; 4096];
            assert!(connection.read(&mut rest).unwrap() > 0);
        }
    }
}

fn get(server: &Server, path: &str) -> String {
    get_with(server, path, "")
}

fn get_with(server: &Server, path: &str, headers: &str) -> String {
    let mut stream = TcpStream::connect(server.address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\n{headers}Connection: close\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}
