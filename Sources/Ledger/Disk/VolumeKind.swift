/// A disk as far as the shop folder cares: locks and fsync can be relied on, or not.
public struct VolumeKind: Hashable, Sendable {
  /// As `ext4`, `nfs4`, `fuse.sshfs`.
  public var name: String
  /// Whether other machines may write to it, so that locks cannot be relied on.
  public var isNetwork: Bool

  public init(name: String, isNetwork: Bool) {
    self.name = name
    self.isNetwork = isNetwork
  }
}

extension VolumeKind {
  /// Shared with other machines, or with the host of a virtual one.
  private static let networks: Set<String> = [
    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "coda", "afs", "ceph", "9p", "lustre", "gpfs",
    "ocfs2", "gfs2", "pvfs2", "orangefs", "beegfs", "glusterfs", "davfs", "vboxsf", "vmhgfs", "prl_fs",
  ]

  /// Of the file systems in user space, those known to lie on this machine.
  private static let localInUserSpace: Set<String> = [
    "fuseblk", "fuse.ntfs-3g", "fuse.exfat", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.bindfs",
    "fuse.mergerfs", "fuse.fuse-overlayfs",
  ]

  /// - Parameter mountType: As the table of mounts names it.
  init(mountType: String) {
    let isUserSpace = mountType == "fuse" || mountType.hasPrefix("fuse.")
    self.init(
      name: mountType,
      isNetwork: VolumeKind.networks.contains(mountType)
        || isUserSpace && !VolumeKind.localInUserSpace.contains(mountType))
  }

  /// The type of the longest mount point that holds `path`; of equal ones the later, which covers the earlier.
  ///
  /// - Parameters:
  ///   - path: Without links, as realpath(3) gives it.
  ///   - table: /proc/self/mountinfo, see proc_pid_mountinfo(5).
  /// - Returns: As `ext4`; `nil` when the table holds no such mount.
  static func mountType(of path: String, in table: String) -> String? {
    var best: (length: Int, type: String)?
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 4, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else { continue }
      let point = fields[4].replacing("\\040", with: " ")
      guard point == "/" || path == point || path.hasPrefix(point + "/") else { continue }
      if point.utf8.count >= best?.length ?? 0 { best = (point.utf8.count, String(fields[dash + 1])) }
    }
    return best?.type
  }
}
