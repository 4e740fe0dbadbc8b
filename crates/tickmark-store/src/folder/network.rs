//! Tells network drives from disks, because SQLite's write-ahead log needs memory shared by all
//! who open the file, which no network drive gives.

use std::path::Path;

/// The sort of network drive `folder` is on; `None` for a disk of this computer, and where it
/// cannot be told.
#[cfg(target_os = "linux")]
pub(crate) fn network_drive(folder: &Path) -> Option<String> {
    #[allow(
        clippy::useless_conversion,
        reason = "the type differs between processors"
    )]
    let magic = i64::try_from(rustix::fs::statfs(folder).ok()?.f_type).ok()? & 0xFFFF_FFFF;
    if magic == FUSE {
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").ok()?;
        let folder = folder.canonicalize().ok()?;
        return network_fuse(&mounts, &folder);
    }
    network_name(magic).map(str::to_owned)
}

#[cfg(target_os = "linux")]
fn network_name(magic: i64) -> Option<&'static str> {
    let known = NETWORK.iter().find(|(number, _)| *number == magic);
    known.map(|(_, name)| *name)
}

/// `statfs` numbers of network and cluster file systems (linux/magic.h and the file systems' own).
#[cfg(target_os = "linux")]
const NETWORK: [(i64, &str); 18] = [
    (0x6969, "NFS"),
    (0x517B, "SMB"),
    (0xFF53_4D42, "CIFS"),
    (0xFE53_4D42, "SMB"),
    (0x564C, "NetWare"),
    (0x5346_414F, "AFS"),
    (0x6B41_4653, "AFS"),
    (0x7375_7245, "Coda"),
    (0x00C3_6400, "Ceph"),
    (0x0102_1997, "9P"),
    (0x0116_1970, "GFS2"),
    (0x7461_636F, "OCFS2"),
    (0x0BD0_0BD0, "Lustre"),
    (0x4750_4653, "GPFS"),
    (0x1983_0326, "BeeGFS"),
    (0x2003_0528, "OrangeFS"),
    (0x786F_4256, "VirtualBox shared folder"),
    (0x7C7C_6673, "Parallels shared folder"),
];

#[cfg(target_os = "linux")]
const FUSE: i64 = 0x6573_5546;

/// FUSE carries local file systems too, so its sub-type decides.
#[cfg(target_os = "linux")]
fn network_fuse(mounts: &str, folder: &Path) -> Option<String> {
    const NETWORK_FUSE: [&str; 14] = [
        "sshfs",
        "s3fs",
        "rclone",
        "davfs",
        "curlftpfs",
        "gvfsd-fuse",
        "kio-fuse",
        "smbnetfs",
        "glusterfs",
        "ceph-fuse",
        "cephfs",
        "gcsfuse",
        "goofys",
        "nfs",
    ];
    let kind = mounts
        .lines()
        .filter_map(mount)
        .filter(|(point, _)| folder.starts_with(point));
    let (_, kind) = kind.max_by_key(|(point, _)| point.as_os_str().len())?;
    let kind = kind.strip_prefix("fuse.").unwrap_or(&kind);
    NETWORK_FUSE.contains(&kind).then(|| kind.to_owned())
}

/// Mount point and type of one line of mountinfo.
#[cfg(target_os = "linux")]
fn mount(line: &str) -> Option<(std::path::PathBuf, String)> {
    let (left, right) = line.split_once(" - ")?;
    let point = left.split(' ').nth(4)?.replace("\\040", " ");
    Some((point.into(), right.split(' ').next()?.to_owned()))
}

/// macOS says of each mount whether it is local.
#[cfg(target_vendor = "apple")]
pub(crate) fn network_drive(folder: &Path) -> Option<String> {
    const MNT_LOCAL: u32 = 0x1000;
    let found = rustix::fs::statfs(folder).ok()?;
    if found.f_flags & MNT_LOCAL != 0 {
        return None;
    }
    let name = found.f_fstypename.iter().take_while(|byte| **byte != 0);
    let name = name
        .filter_map(|byte| u8::try_from(*byte).ok())
        .map(char::from);
    Some(name.collect())
}

/// Windows resolves a mapped network drive to its `\\server\share` path.
#[cfg(windows)]
pub(crate) fn network_drive(folder: &Path) -> Option<String> {
    use std::path::{Component, Prefix};
    let path = folder.canonicalize().ok()?;
    match path.components().next()? {
        Component::Prefix(prefix)
            if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)) =>
        {
            Some("network share".to_owned())
        }
        _ => None,
    }
}

/// Elsewhere it cannot be told.
#[cfg(not(any(target_os = "linux", target_vendor = "apple", windows)))]
pub(crate) fn network_drive(_folder: &Path) -> Option<String> {
    None
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_disk_is_no_network_drive() {
        assert_eq!(network_drive(&std::env::temp_dir()), None);
    }

    #[test]
    fn network_drives_are_known_by_their_number() {
        assert_eq!(network_name(0x6969), Some("NFS"));
        assert_eq!(network_name(0xFF53_4D42), Some("CIFS"));
        assert_eq!(network_name(0xEF53), None, "ext4");
        assert_eq!(network_name(0x9123_683E), None, "btrfs");
        assert_eq!(network_name(0x0102_1994), None, "tmpfs");
    }

    #[test]
    fn fuse_is_judged_by_its_sub_type_and_the_nearest_mount() {
        let mounts = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n\
                      40 22 0:50 / /home/a/remote\\040disk rw shared:1 - fuse.sshfs a@b: rw\n\
                      41 22 0:51 / /media/usb rw - fuse.ntfs-3g /dev/sdb1 rw\n";
        let kind = |path: &str| network_fuse(mounts, Path::new(path));
        assert_eq!(
            kind("/home/a/remote disk/library").as_deref(),
            Some("sshfs")
        );
        assert_eq!(kind("/media/usb/library"), None);
        assert_eq!(kind("/home/a/library"), None);
    }
}
