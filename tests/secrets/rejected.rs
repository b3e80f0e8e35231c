//! What is refused before a server is asked: URLs with mistakes in them, and URLs in wrong places.

use super::program::{Watch, report};

/// Each holds the password, and something that is wrong.
const MALFORMED: [&str; 18] = [
    "postgres://keeper:Hu5h/Hu5h@localhost/x",
    "postgres://keeper:Hu5h?Hu5h@localhost/x",
    "postgres://keeper:Hu5h#Hu5h@localhost/x",
    "postgres://keeper:12/Hu5h@localhost/x",
    "postgres://keeper:12?Hu5h@localhost/x",
    "postgres://keeper:12#Hu5h@localhost/x",
    "postgres://keeper:Hu5h@Hu5h/Hu5h@localhost/x",
    "postgres://keeper:%48%75%35%68@localhost:port/x",
    "postgres://keeper:Hu5h@localhost:99999/x",
    "postgres://keeper:Hu5h@localhost/x?sslmode=maybe",
    "postgres://localhost/x?sslmod=verify-full&password=Hu5h",
    "postgres://localhost/x?sslmode=require&sslpassword=Hu5h",
    "POSTGRES://keeper:Hu5h@localhost/x",
    "mysql://keeper:Hu5h@localhost/x",
    "postgres:/keeper:Hu5h@localhost/x",
    "postgres:keeper:Hu5h@localhost/x",
    "keeper:Hu5h@localhost:5432/x",
    "host=localhost user=keeper password=Hu5h",
];

#[test]
fn a_malformed_url_is_refused_without_a_part_of_its_password() {
    let mut watch = Watch::new();
    for url in MALFORMED {
        for args in [&["status"][..], &["load", "--patients", "10"], &["load", "--json"], &["drop", "--yes"]] {
            let said = watch.run(2, &[], &[args, &["--database", url]].concat());
            assert!(said.starts_with("error: "), "{said}");
            watch.run(2, &[("DATABASE_URL", url)], args);
        }
        assert_eq!(watch.look_through_files(), [""; 0], "{url}");
    }
    report(&format!("{} commands with malformed URLs, nothing shown", watch.commands));
}

#[test]
fn a_url_in_a_wrong_place_is_repeated_without_its_password() {
    let places: [&[&str]; 13] = [
        &["load", "URL"],
        &["list", "URL"],
        &["URL"],
        &["--no-such-option", "URL"],
        &["status", "--no-such-option=URL"],
        &["load", "--patients", "URL"],
        &["load", "--patients=URL"],
        &["load", "--today=URL"],
        &["load", "--seed", "URL"],
        &["load", "--keys=URL"],
        &["load", "--zip-pool-file", "URL"],
        &["export", "--out", "csv", "--format=URL"],
        &["validate", "--show=URL"],
    ];
    let urls =
        ["postgres://keeper:Hu5h@localhost/x", "postgres://localhost/x?p%61ssword=Hu5h", "keeper:Hu5h@localhost/x"];
    let mut watch = Watch::new();
    for url in urls {
        for place in places {
            let args: Vec<String> = place.iter().map(|word| word.replace("URL", url)).collect();
            watch.run(2, &[], &args.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
    report(&format!("{} commands with a URL in a wrong place, no password shown", watch.commands));
}

#[test]
fn a_mistake_in_what_is_asked_of_tls_is_no_weaker_connection() {
    let mut watch = Watch::new();
    let url = "postgres://keeper:Hu5h@localhost:1/x";
    let said = watch.run(2, &[("PGSSLMODE", "verify_full")], &["status", "--database", url]);
    assert!(said.contains("PGSSLMODE: the value is `verify_full`; set it to disable, "), "{said}");
    for name in ["sslmod", "SSLMODE", "ssl_mode", "sslcrl"] {
        let said = watch.run(2, &[], &["status", "--database", &format!("{url}?{name}=verify-full")]);
        assert!(said.contains(&format!("`{name}` is not supported in the URL")), "{said}");
    }
}
