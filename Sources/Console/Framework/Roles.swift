import Shop
import Terminal

/// In the console a role is what a piece of the screen means; what a person may do is a ``StaffRole``.
typealias Role = Terminal.Role

/// What a member of staff may do (H1).
public typealias StaffRole = Shop.Role
