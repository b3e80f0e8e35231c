//! Secure connections to a server whose certificate is of an authority of the test's own.

use std::fs;
use std::path::Path;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};

use super::program::{Watch, report};
use crate::faults::cluster::Cluster;

/// An authority that signs certificates, and its own.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl Authority {
    fn make(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let pem = params.self_signed(&key).unwrap().pem();
        Self { issuer: Issuer::new(params, key), pem }
    }

    /// Puts its certificate into a file, and returns the name of that.
    fn write(&self, folder: &Path, name: &str) -> String {
        let path = folder.join(name);
        fs::write(&path, &self.pem).unwrap();
        path.display().to_string()
    }

    /// A certificate for a host, and its key.
    fn sign(&self, host: &str) -> (String, String) {
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, host);
        let key = KeyPair::generate().unwrap();
        (params.signed_by(&key, &self.issuer).unwrap().pem(), key.serialize_pem())
    }
}

/// From now on the server has a certificate for `localhost`, and lets nobody in without TLS.
fn secure(cluster: &Cluster, authority: &Authority) {
    let (certificate, key) = authority.sign("localhost");
    cluster.write("server.crt", &certificate);
    cluster.write("server.key", &key);
    cluster.write("pg_hba.conf", "hostssl all all 127.0.0.1/32 scram-sha-256\n");
    let mut database = caseload::database::open(&caseload::database::Location::parse(&cluster.url)).unwrap();
    database.execute("ALTER SYSTEM SET ssl = on").unwrap();
    drop(database);
    cluster.stop("fast");
    cluster.start();
}

#[test]
fn a_connection_is_as_secure_as_was_asked_for_or_there_is_none() {
    let cluster = Cluster::make(None);
    let files = tempfile::tempdir().unwrap();
    let (ours, others) = (Authority::make("caseload test authority"), Authority::make("another authority"));
    let (right, wrong) = (ours.write(files.path(), "right.pem"), others.write(files.path(), "wrong.pem"));
    let missing = files.path().join("missing.pem").display().to_string();
    let by_number = cluster.url.clone();
    let by_name = cluster.url.replace("127.0.0.1", "localhost");
    let mut watch = Watch::new();
    let mut attempt = |url: &str, query: &str, env: &[(&str, &str)], refusal: &[&str]| {
        let url = format!("{url}?{query}");
        let said = watch.run(if refusal.is_empty() { 0 } else { 2 }, env, &["status", "--database", &url]);
        for word in refusal {
            assert!(said.contains(word), "{query} {env:?}: {said}");
        }
        assert!(!said.contains("cannot reach"), "{said}");
    };

    attempt(&by_name, "sslmode=prefer", &[], &[]);
    attempt(&by_name, "sslmode=require", &[], &["no secure connection", "server does not support TLS"]);
    secure(&cluster, &ours);

    let with = |mode: &str, file: &str| format!("sslmode={mode}&sslrootcert={file}");
    let untrusted = &["no secure connection", "`sslrootcert`", "invalid peer certificate"][..];
    attempt(&by_name, &with("verify-full", &right), &[], &[]);
    attempt(&by_name, &with("verify-ca", &right), &[], &[]);
    attempt(&by_number, &with("verify-ca", &right), &[], &[]);
    attempt(&by_number, "sslmode=require", &[], &[]);
    attempt(&by_number, "sslmode=prefer", &[], &[]);
    attempt(&by_number, "", &[], &[]);
    attempt(&by_number, &with("verify-full", &right), &[], &["for this host name", "not valid for name"]);
    attempt(&by_name, &with("verify-full", &wrong), &[], untrusted);
    attempt(&by_name, &with("verify-ca", &wrong), &[], untrusted);
    attempt(&by_name, "sslmode=verify-full", &[], untrusted);
    attempt(&by_name, &with("verify-full", &missing), &[], &["a file of `sslrootcert`", "cannot be read"]);
    let in_the_clear = &["without TLS", "`sslmode=require`", "no encryption"][..];
    attempt(&by_name, "sslmode=disable", &[], in_the_clear);

    attempt(&by_name, "", &[("PGSSLMODE", "verify-full"), ("PGSSLROOTCERT", &right)], &[]);
    attempt(&by_name, "", &[("PGSSLMODE", "verify-full"), ("PGSSLROOTCERT", &wrong)], untrusted);
    attempt(&by_name, "", &[("PGSSLMODE", "disable")], in_the_clear);
    attempt(&by_name, "sslmode=require", &[("PGSSLMODE", "disable")], &[]);

    let url = format!("{by_name}?{}", with("verify-full", &right));
    watch.run(0, &[], &["load", "--patients", "100", "--database", &url]);
    watch.run(0, &[], &["drop", "--yes", "--database", &url]);
    report(&format!("TLS: {} connections as asked for, or refused", watch.commands));
}
