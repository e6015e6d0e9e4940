export const software = `
= app, mobile app, application
= mac os, macos, os x
= laptop, notebook, portable computer
= cpu, processor, central processing unit
= gpu, graphics card, video card
= ram, memory, main memory
= hard drive, hard disk, hdd
= ssd, solid state drive
= usb stick, flash drive, thumb drive, memory stick
= mouse pointer, cursor
= webcam, web camera
= peripheral, external device
= drag, drag and drop
= scroll, scroll down
= shortcut, hotkey, key combination, keyboard shortcut
= user interface, ui, gui
= command line, terminal, console, command prompt
= dark mode, dark theme, night mode
= wallpaper, desktop background
= screenshot, screen capture, print screen, screen grab
= install, set up, installation, setup
= installer, setup file, setup wizard
= uninstall, remove, delete
= update, upgrade, new version
= downgrade, roll back, revert
= reboot, restart, power cycle
= boot, start up, startup
= shut down, power off, turn off
= bug, defect, error, glitch, issue
= troubleshoot, troubleshooting, diagnose, solve problem
= debug, find bug, debugging
= workaround, temporary fix
= blue screen, bsod
= stack trace, traceback, backtrace
= out of memory, oom, insufficient memory
= segfault, segmentation fault, access violation
= system requirements, minimum specs
= compatible, compatibility
= supported, compatible
= settings, configuration, options, preferences, config
= configure, customize, set up, adjust
= enable, activate, turn on, switch on
= disable, deactivate, turn off, switch off
= environment variable, env var
= backup, back up, copy of data
= trial version, demo, free trial
= license key, activation key, product key, serial number
= open source, free software, source available
= proprietary, closed source
= faq, frequently asked questions, common questions
= readme, read me
= stable release, final version
= feature request, suggestion, wishlist
= folder, directory
= subfolder, subdirectory
= file name, filename
= file extension, file type, file format
= autosave, automatic save
= delete, erase, remove
= recycle bin, trash can
= zip file, archive, compressed file
= extract, unzip, unpack, decompress
= corrupt, corrupted, damaged
= read only, write protected
= disk space, storage, storage space
= scan, digitize
= word processor, text editor
= pdf, portable document format
= picture, image, photo, photograph, pic
= thumbnail, preview image
= icon file, ico
= sync, synchronize, synchronise, synchronization
= database, db
= register, sign up, create account, registration
= log in, sign in, log on, login
= log out, sign out, log off, logout
= username, user name, login name, nickname
= password, passcode, passphrase
= forgot password, reset password, lost password
= pin, pin code
= authentication, verify identity, login check
= two factor authentication, 2fa, two-step verification
= fingerprint, touch id
= face recognition, facial recognition, face id
= authorize, authorise, give permission
= access denied, permission denied, forbidden
= subscribe, subscription, sign up
= unsubscribe, opt out, cancel subscription
= cyberattack, cyber attack, hacking attack
= data breach, leak, leaked data
= antivirus, virus scanner, security software
= phishing, fake email, scam email
= ddos, denial of service
= back door, backdoor
= internet, web, world wide web
= website, site, web page, webpage
= home page, homepage, start page, main page
= browse, surf
= email, e-mail
= newsletter, mailing list
= blog, weblog, web log
= friend request, add friend
= podcast, audio show
= cyberbullying, online bullying, online harassment
= web developer, webmaster
= popup, pop-up, pop up
= clear cache, delete cache
= css, stylesheet, style sheet
= programming, coding, software development
= developer, dev, programmer, coder
= programming language, coding language
= syntax error, parse error
= pull request, merge request
= version control, git, source control, svn
= ide, development environment
= api, programming interface
= object oriented, oop
= asynchronous, async
= unit test, automated test
= deploy, deployment, roll out
= server side, backend, back end
= client side, frontend, front end
= virtual machine, vm
= optimize, optimise, make faster, optimization
= save game, save file
= sign in page, login page
= right to use, licence, license
> operating system: windows, linux, macos, android, ios, unix, ubuntu
> browser: firefox, chrome, safari, edge, opera, internet explorer
> programming language: python, java, javascript, c++, perl, ruby, php, rust, haskell, fortran
> malware: virus, trojan, worm, ransomware, spyware, adware
> social media: facebook, twitter, instagram, tiktok, reddit, snapchat, youtube, linkedin
> database: mysql, postgresql, sqlite, oracle, mongodb
> linux: ubuntu, debian, fedora, arch, mint, centos
> computer: laptop, desktop, tablet, server, mainframe, mac, pc
> file type: pdf, mp3, jpeg, png, zip, doc, txt
> security problem: vulnerability, breach, malware, phishing, exploit
> installer: setup, exe, msi, deb, rpm, dmg
> error: exception, crash, bug, fault, failure
> settings: preferences, options, configuration, control panel
~ software, program, application, app
~ program, application, executable
~ tool, utility
~ operating system, os, windows
~ computer, pc, machine
~ desktop, desktop computer, tower pc
~ tablet, ipad
~ disk, disc, drive
~ keyboard, keypad
~ monitor, screen, display
~ click, press, tap
~ type, enter text, key in
~ menu, dropdown, drop-down
~ window, dialog box, dialog
~ toolbar, menu bar, ribbon
~ icon, symbol
~ command, instruction
~ theme, skin, appearance
~ font, typeface
~ version, release, build
~ changelog, release notes, what's new
~ patch, fix, hotfix
~ download, fetch, save locally
~ upload, send up, post
~ run, execute, launch, start
~ launch, open, start
~ quit, exit
~ sleep mode, standby, hibernate
~ crash, freeze, hang, lock up, stop responding
~ not working, broken, does not work
~ unresponsive, frozen, hanging, not responding
~ slow, sluggish, laggy
~ error message, warning, exception
~ exception, runtime error
~ log file, log, logs
~ infinite loop, endless loop
~ requirement, prerequisite, needed
~ dependency, required package, library
~ package, module, library
~ plugin, plug-in, add-on, addon, extension
~ deprecated, obsolete, no longer supported
~ option, setting, choice
~ default, preset
~ feature, function, functionality
~ parameter, argument
~ reset, restore defaults, factory reset
~ restore, recover, recovery
~ undo, revert, reverse
~ help, support, assistance
~ documentation, docs, manual, user guide, handbook
~ tutorial, guide, how-to, walkthrough
~ beta, preview, test version
~ bug report, ticket, issue
~ file, document
~ format, layout
~ save, store, write to disk
~ copy, duplicate, clone
~ paste, insert
~ wipe, erase, format
~ compress, zip, pack
~ hidden file, invisible file
~ import, load
~ export, save as
~ convert, conversion, transform
~ print, hard copy
~ spreadsheet, excel
~ slideshow, presentation, powerpoint
~ cloud storage, dropbox, google drive, onedrive
~ cloud, online storage
~ search, find, look up, lookup
~ replace, substitute
~ query, search request
~ account, profile, user account
~ permission, access rights, privilege
~ administrator, admin, superuser, root
~ user, end user
~ ban, block, kick
~ banned, blocked, suspended
~ security, protection
~ vulnerability, security hole, exploit, weakness
~ hacker, cracker, cybercriminal
~ hack, break into, compromise
~ hacked, compromised, broken into
~ malware, virus, trojan
~ spyware, keylogger
~ spam, junk mail, unwanted mail
~ privacy, personal data, data protection
~ tracking, surveillance, spying
~ cookie, tracking cookie
~ certificate, ssl, https
~ sandbox, isolated environment
~ link, hyperlink, url
~ url, web address, link
~ browser, web browser, chrome, firefox
~ search engine, google, bing
~ bookmark, favourite, favorite
~ inbox, mailbox
~ reply, respond, answer
~ forward, send on
~ social media, social network, facebook, twitter
~ post, publish, put online
~ forum, message board, bulletin board, discussion board
~ comment, remark, reply
~ chat, instant messaging, messenger
~ private message, pm, dm, direct message
~ chat room, channel
~ follower, subscriber
~ like button, upvote, thumbs up
~ stream, streaming, livestream, live stream
~ video call, video chat, skype, zoom
~ youtuber, content creator, influencer
~ fake news, misinformation, disinformation
~ troll, internet bully
~ web hosting, hosting, host
~ piracy, illegal download, torrent
~ cache, temporary files
~ html, markup, web page code
~ wiki, wikipedia
~ emoji, emoticon, smiley
~ dark web, darknet, tor
~ code, source code, program text
~ write code, program, code
~ compile, build, compilation
~ compiler, translator
~ script, macro
~ function, subroutine, procedure
~ floating point, float, decimal
~ array, list
~ dictionary, hash map, hash table, map
~ loop, iterate, iteration
~ null, none, nil, undefined
~ parse, parser, interpret
~ commit, check in
~ branch, fork
~ framework, toolkit
~ multithreading, thread, concurrency
~ regular expression, regex, pattern
~ container, docker
~ performance, speed
~ localization, translation, localisation
~ encoding, character set, utf-8
~ wait, loading, takes long
`;
